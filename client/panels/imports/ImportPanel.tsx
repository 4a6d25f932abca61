import { useState } from "react";
import type { ImportTerms } from "../../api/imports.ts";
import { type ImportMode, useImport } from "../../asking/use-import.ts";
import { importWords as words } from "../../text/import-words.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { checkVerdict } from "./check-verdict.ts";
import type { Suggested } from "./ExtentFields.tsx";
import { ImportActs } from "./ImportActs.tsx";
import { ImportFields } from "./ImportFields.tsx";
import { ImportOutcome, wordOutcome } from "./ImportOutcome.tsx";
import { ImportProgressBar } from "./ImportProgressBar.tsx";
import { type ImportDraft, listMissing, type Missing, toForm } from "./import-draft.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

interface Props {
  readonly terms: ImportTerms;
  readonly draft: ImportDraft;
  readonly onDraft: (draft: ImportDraft) => void;
  readonly onWritten: () => void;
}

const megabyte = 1_048_576;

/** Brings files in: first a check that writes nothing, then the import. */
export function ImportPanel({ terms, draft, onDraft, onWritten }: Props) {
  const { standing, start, stop, reset } = useImport(onWritten);
  const [isAsked, setAsked] = useState(false);
  const [options, setOptions] = useState<{ isOpen: boolean; suggested: Suggested }>({ isOpen: false, suggested: null });
  const isUnderWay = standing.at === "under way";
  const { waiting, fallback, hold } = useKeptFocus(isUnderWay);
  const missing = isAsked ? listMissing(draft, terms) : [];
  const refusals = [...missing.map((what: Missing) => words.bring.missing[what]), ...wordExcess(draft, terms)];
  const change = (next: ImportDraft) => {
    onDraft(next);
    reset();
  };
  const suggest = (part: Partial<ImportDraft>) => {
    change({ ...draft, ...part });
    if (part.format === undefined)
      setOptions({ isOpen: true, suggested: part.shrinks === true ? "shrinks" : "extent" });
  };
  const send = (mode: ImportMode) => {
    if (isUnderWay) return;
    setAsked(true);
    if (listMissing(draft, terms).length > 0 || refusals.length > 0) return;
    hold();
    setOptions({ ...options, suggested: null });
    start(toForm(draft, terms, mode), { mode, token: draft.token.trim() });
  };
  const verdict = checkVerdict(standing);
  return (
    <section className="bring" aria-labelledby="bring-title">
      <h2 id="bring-title">{words.bring.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(verdict === "taken" ? "import" : "check");
        }}
      >
        <fieldset disabled={isUnderWay}>
          <ImportFields
            draft={draft}
            terms={terms}
            missing={missing}
            options={options}
            onOpen={(isOpen) => setOptions((before) => ({ ...before, isOpen }))}
            onChange={change}
          />
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
        {isUnderWay && (
          <ImportProgressBar place={waiting} mode={standing.mode} progress={standing.progress} onStop={stop} />
        )}
        <ImportActs verdict={verdict} isUnderWay={isUnderWay} primary={fallback} onSend={send} />
      </form>
      <ImportOutcome standing={standing} terms={terms} token={draft.token.trim()} onSuggest={suggest} />
      <LiveRegion text={wordOutcome(standing)} />
    </section>
  );
}

/** What is too much for one upload. */
function wordExcess({ files }: ImportDraft, terms: ImportTerms): readonly string[] {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return [
    ...(bytes > terms.megabytes * megabyte ? [words.bring.tooLarge(terms.megabytes)] : []),
    ...(files.length > terms.files ? [words.bring.tooMany(terms.files)] : []),
  ];
}
