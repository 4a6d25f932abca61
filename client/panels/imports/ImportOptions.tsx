import type { ImportOption, ImportTerms } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { Field } from "../../ui/Field.tsx";
import { FilePick } from "../../ui/FilePick.tsx";
import { ExtentFields, type Suggested } from "./ExtentFields.tsx";
import { type ImportDraft, optionsOf } from "./import-draft.ts";

interface Props {
  readonly draft: ImportDraft;
  readonly terms: ImportTerms;
  readonly isOpen: boolean;
  readonly suggested: Suggested;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (change: Partial<ImportDraft>) => void;
}

/** What most imports do without: drawn from the server's list, so that it holds what the format reads and no more. */
export function ImportOptions({ draft, terms, isOpen, suggested, onOpen, onChange }: Props) {
  const ofImport = terms.options.filter(({ name }) => name === "maxRejects");
  const options = [...optionsOf(terms, draft.format).filter(({ form }) => form !== "file"), ...ofImport];
  const setValue = (name: string, value: string) => onChange({ values: { ...draft.values, [name]: value } });
  const mended = terms.options.find(({ name }) => name === "mended");
  return (
    <details className="more" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{words.bring.more}</summary>
      <div className="fields">
        <ExtentFields draft={draft} terms={terms} suggested={suggested} onChange={onChange} />
        {options.map((option) => (
          <Field
            key={option.name}
            label={option.title}
            hint={option.hint}
            value={draft.values[option.name] ?? ""}
            {...choicesOf(option)}
            onChange={(value) => setValue(option.name, value)}
          />
        ))}
        {mended && (
          <FilePick
            label={mended.title}
            hint={mended.hint}
            choose={words.bring.chooseOne}
            none={words.bring.none}
            removal={words.bring.remove(mended.title)}
            file={draft.mended}
            onFile={(file) => onChange({ mended: file })}
          />
        )}
      </div>
    </details>
  );
}

function choicesOf({ words: choices }: ImportOption) {
  if (choices === undefined) return {};
  return { choices: [{ value: "", label: words.bring.unset }, ...choices.map((value) => ({ value, label: value }))] };
}
