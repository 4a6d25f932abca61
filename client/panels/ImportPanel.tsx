import { useState } from "react";
import type { ImportDoor } from "../api/import-door.ts";
import { importWords as words } from "../text/import-words.ts";
import { LiveRegion } from "../ui/LiveRegion.tsx";
import { ImportCourse } from "./ImportCourse.tsx";
import { ImportFields } from "./ImportFields.tsx";
import { ImportOutcome, wordOutcome } from "./ImportOutcome.tsx";
import { type ImportDraft, listMissing, type Missing, toForm } from "./import-draft.ts";
import { type ImportMode, useImport } from "./use-import.ts";

interface Props {
  readonly door: ImportDoor;
  readonly draft: ImportDraft;
  readonly onDraft: (draft: ImportDraft) => void;
  readonly onWritten: () => void;
}

const megabyte = 1_048_576;

/** Brings files in: first a check that writes nothing, then the import. */
export function ImportPanel({ door, draft, onDraft, onWritten }: Props) {
  const { standing, start, stop, reset } = useImport(onWritten);
  const [isAsked, setAsked] = useState(false);
  const missing = isAsked ? listMissing(draft, door) : [];
  const bytes = draft.files.reduce((sum, { size }) => sum + size, 0);
  const refusals = [
    ...missing.map((what: Missing) => words.bring.missing[what]),
    ...(bytes > door.megabytes * megabyte ? [words.bring.tooLarge(door.megabytes)] : []),
    ...(draft.files.length > door.files ? [words.bring.tooMany(door.files)] : []),
  ];
  const change = (next: ImportDraft) => {
    onDraft(next);
    reset();
  };
  const send = (mode: ImportMode) => {
    setAsked(true);
    if (listMissing(draft, door).length > 0 || refusals.length > 0) return;
    start(toForm(draft, door, mode), { mode, token: draft.token.trim() });
  };
  const isChecked = standing.at === "over" && standing.mode === "check" && standing.report.result === "done";
  const isUnderWay = standing.at === "under way";
  return (
    <section className="bring" aria-labelledby="bring-title">
      <h2 id="bring-title">{words.bring.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(isChecked ? "import" : "check");
        }}
      >
        <fieldset disabled={isUnderWay}>
          <ImportFields draft={draft} door={door} missing={missing} onChange={change} />
        </fieldset>
        {refusals.length > 0 && (
          <ul className="refusals" role="alert">
            {refusals.map((text) => (
              <li key={text} className="refusal">
                {text}
              </li>
            ))}
          </ul>
        )}
        {isUnderWay ? (
          <ImportCourse mode={standing.mode} progress={standing.progress} onStop={stop} />
        ) : (
          <div className="acts">
            <button type="submit" className="button primary">
              {isChecked ? words.bring.import : words.bring.check}
            </button>
            <button type="button" className="plain" onClick={() => send(isChecked ? "check" : "import")}>
              {isChecked ? words.bring.checkAgain : words.bring.atOnce}
            </button>
          </div>
        )}
      </form>
      <ImportOutcome standing={standing} token={draft.token.trim()} />
      <LiveRegion text={wordOutcome(standing)} />
    </section>
  );
}
