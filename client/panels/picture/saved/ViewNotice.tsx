import { useStore } from "zustand";
import { versionOf } from "../../../pieces/pieces.ts";
import { piecesState } from "../../../pieces/state.ts";
import { actsWords } from "../../../text/acts-words.ts";
import { useOpenedView } from "../../../view/opened-view.ts";

/** What is to be told of a view that was opened: that it is of another graph, or why a file was not opened. */
export function ViewNotice() {
  const { opened, refusal, dismiss } = useOpenedView();
  const version = useStore(piecesState, ({ pieces }) => versionOf(pieces));
  const then = opened?.graphVersion;
  const isOther = then != null && version !== null && then !== version;
  const text = refusal ?? (isOther ? actsWords.saved.otherVersion(then, version) : null);
  if (text === null) return null;
  return (
    <p className="floating view-notice">
      <span role="alert">{text}</span>{" "}
      <button type="button" className="plain" onClick={dismiss}>
        {actsWords.close}
      </button>
    </p>
  );
}
