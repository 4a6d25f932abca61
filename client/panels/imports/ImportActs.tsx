import type { RefObject } from "react";
import type { ImportMode } from "../../asking/use-import.ts";
import { importWords as words } from "../../text/import-words.ts";

interface Props {
  /** Whether the draft as it stands was checked and would be taken. */
  readonly isChecked: boolean;
  readonly isUnderWay: boolean;
  readonly primary: RefObject<HTMLButtonElement | null>;
  readonly onSend: (mode: ImportMode) => void;
}

/** What can be done with the draft; the first is also what Enter does in the form. */
export function ImportActs({ isChecked, isUnderWay, primary, onSend }: Props) {
  return (
    <div className="acts">
      <button ref={primary} type="submit" className="button primary" aria-disabled={isUnderWay}>
        {isChecked ? words.bring.import : words.bring.check}
      </button>
      {!isUnderWay && (
        <button type="button" className="plain" onClick={() => onSend(isChecked ? "check" : "import")}>
          {isChecked ? words.bring.checkAgain : words.bring.atOnce}
        </button>
      )}
    </div>
  );
}
