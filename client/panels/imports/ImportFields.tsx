import type { ImportFormat, ImportTerms } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { Field } from "../../ui/Field.tsx";
import { FileDrop } from "../../ui/FileDrop.tsx";
import { FilePick } from "../../ui/FilePick.tsx";
import { FormatLink } from "../formats/FormatLink.tsx";
import type { Suggested } from "./ExtentFields.tsx";
import { ImportOptions } from "./ImportOptions.tsx";
import { addFiles, formatOf, type ImportDraft, type Missing, optionsOf } from "./import-draft.ts";

interface Props {
  readonly draft: ImportDraft;
  readonly terms: ImportTerms;
  /** What was asked for and is still missing. */
  readonly missing: readonly Missing[];
  /** Whether the options are unfolded, and what of them was chosen elsewhere. */
  readonly options: { readonly isOpen: boolean; readonly suggested: Suggested };
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (draft: ImportDraft) => void;
}

/** The files and what has to be said of them. */
export function ImportFields({ draft, terms, missing, options, onOpen, onChange }: Props) {
  const change = (part: Partial<ImportDraft>) => onChange({ ...draft, ...part });
  const format = formatOf(draft, terms);
  const mapping = optionsOf(terms, draft.format).find(({ name }) => name === "mapping");
  const formats = terms.formats.map((one) => ({ value: one.format, label: one.title }));
  return (
    <>
      <FileDrop
        prompt={words.bring.drop}
        choose={words.bring.choose}
        note={words.bring.atMost(terms.files, terms.megabytes)}
        disabled={false}
        invalid={missing.includes("files")}
        onFiles={(files) => onChange(addFiles(draft, files, terms))}
      />
      {draft.files.length > 0 && <FileNames draft={draft} onChange={change} />}
      <Field
        label={words.bring.format}
        hint={<FormatHint format={format} />}
        value={draft.format}
        choices={[{ value: "", label: words.bring.noFormat }, ...formats]}
        invalid={missing.includes("format")}
        onChange={(value) => change({ format: value })}
      />
      {mapping && (
        <FilePick
          label={mapping.title}
          hint={mapping.hint}
          choose={words.bring.chooseOne}
          none={words.bring.none}
          removal={words.bring.remove(mapping.title)}
          file={draft.mapping}
          invalid={missing.includes("mapping")}
          onFile={(file) => change({ mapping: file })}
        />
      )}
      <Field
        label={words.bring.dataset}
        hint={format === undefined || format.needsDataset ? words.bring.datasetHint : words.bring.datasetNamed}
        value={draft.dataset}
        invalid={missing.includes("dataset")}
        onChange={(dataset) => change({ dataset })}
      />
      <ImportOptions draft={draft} terms={terms} {...options} onOpen={onOpen} onChange={change} />
      {terms.writing === "token" && (
        <Field
          label={words.bring.token}
          hint={words.bring.tokenHint}
          value={draft.token}
          secret
          invalid={missing.includes("token")}
          onChange={(token) => change({ token })}
        />
      )}
    </>
  );
}

/** What the format takes, and the way to its explanation. */
function FormatHint({ format }: { readonly format: ImportFormat | undefined }) {
  if (format === undefined) return <FormatLink>{words.bring.allExplained}</FormatLink>;
  return (
    <>
      {format.takes} <FormatLink format={format.format}>{words.bring.explained}</FormatLink>
    </>
  );
}

function FileNames({
  draft,
  onChange,
}: {
  readonly draft: ImportDraft;
  readonly onChange: (part: Partial<ImportDraft>) => void;
}) {
  return (
    <ul className="file-names" aria-label={words.bring.chosen}>
      {draft.files.map((file) => (
        <li key={file.name}>
          <span>{file.name}</span> <small className="quiet">{words.report.size(file.size)}</small>
          <button
            type="button"
            className="file-remove"
            aria-label={words.bring.remove(file.name)}
            onClick={() => onChange({ files: draft.files.filter((one) => one !== file) })}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
