import { useNavigate } from "react-router";
import { actsWords } from "../../../text/acts-words.ts";
import { useOpenedView } from "../../../view/opened-view.ts";
import { isRefused, parseView, type Refused, type SavedView } from "../../../view/saved-view.ts";

interface Views {
  readonly openView: (view: SavedView) => void;
  /** Opens the view in a file, or tells why it is none. */
  readonly openFile: (file: File) => Promise<void>;
}

const mostBytes = 1_000_000;

/** Ways to open a saved view. */
export function useViews(): Views {
  const navigate = useNavigate();
  const open = useOpenedView((state) => state.open);
  const refuse = useOpenedView((state) => state.refuse);
  const openView = (view: SavedView) => {
    open(view);
    void navigate(view.address);
  };
  return {
    openView,
    openFile: async (file) => {
      if (file.size > mostBytes) return refuse(actsWords.saved.tooLarge);
      const read = parseView(await file.text());
      if (isRefused(read)) refuse(sayRefused(read));
      else openView(read);
    },
  };
}

function sayRefused(refused: Refused): string {
  return refused.kind === "not-json" ? actsWords.saved.notJson : actsWords.saved.wrong(refused.field, refused.expected);
}
