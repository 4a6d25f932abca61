import { useState } from "react";
import { actsWords } from "../../../text/acts-words.ts";
import { formatInstant } from "../../../text/dates.ts";
import type { KeptView } from "../../../view/kept-views.ts";

interface Props {
  readonly kept: KeptView;
  /** Names that other views have. */
  readonly taken: readonly string[];
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

const { saved } = actsWords;

/** A view that is kept: opened, renamed, deleted. */
export function ViewRow({ kept: { name, view }, taken, onOpen, onRename, onRemove }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const wanted = draft?.trim() ?? "";
  const isTaken = wanted !== name && taken.includes(wanted);
  return (
    <li>
      {draft === null ? (
        <button type="button" className="plain view-name" onClick={onOpen}>
          {name}
        </button>
      ) : (
        <input
          aria-label={saved.renameOf(name)}
          aria-invalid={isTaken}
          value={draft}
          maxLength={300}
          onChange={(event) => setDraft(event.target.value)}
        />
      )}
      <small className="quiet">
        {isTaken ? saved.taken : saved.savedOn(formatInstant(view.savedOn), view.graphVersion ?? "–")}
      </small>
      {draft === null ? (
        <button type="button" className="plain" aria-label={saved.renameOf(name)} onClick={() => setDraft(name)}>
          {saved.rename}
        </button>
      ) : (
        <button
          type="button"
          className="plain"
          disabled={wanted === "" || isTaken}
          onClick={() => {
            setDraft(null);
            onRename(wanted);
          }}
        >
          {saved.done}
        </button>
      )}
      <button type="button" className="plain" aria-label={saved.removeOf(name)} onClick={onRemove}>
        {saved.remove}
      </button>
    </li>
  );
}
