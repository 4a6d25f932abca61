import type { RefObject } from "react";
import type { ImportMode } from "../../asking/use-import.ts";
import { importWords as words } from "../../text/import-words.ts";
import type { Verdict } from "./check-verdict.ts";

interface Props {
  readonly verdict: Verdict;
  readonly isUnderWay: boolean;
  readonly primary: RefObject<HTMLButtonElement | null>;
  readonly onSend: (mode: ImportMode) => void;
}

/** What can be done with the draft; the first is also what Enter does in the form. */
export function ImportActs({ verdict, isUnderWay, primary, onSend }: Props) {
  const isTaken = verdict === "taken";
  return (
    <div className="acts">
      <button ref={primary} type="submit" className="button primary" aria-disabled={isUnderWay}>
        {{ unchecked: words.bring.check, taken: words.bring.import, "nothing taken": words.bring.checkAgain }[verdict]}
      </button>
      {!isUnderWay && verdict !== "nothing taken" && (
        <button type="button" className="plain" onClick={() => onSend(isTaken ? "check" : "import")}>
          {isTaken ? words.bring.checkAgain : words.bring.atOnce}
        </button>
      )}
    </div>
  );
}
