import { useEffect, useRef } from "react";
import type { ImportTerms } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { Field } from "../../ui/Field.tsx";
import { type ImportDraft, mayBeWhole } from "./import-draft.ts";

/** A way out of a refusal: which part of the form it changed. */
export type Suggested = "extent" | "shrinks" | null;

interface Props {
  readonly draft: ImportDraft;
  readonly terms: ImportTerms;
  /** What was just chosen elsewhere, and is shown by the focus here. */
  readonly suggested: Suggested;
  readonly onChange: (change: Partial<ImportDraft>) => void;
}

const extents = ["", "complete", "slice"] as const;

/** How much of their dataset the files are, and whether it may have shrunk. */
export function ExtentFields({ draft, terms, suggested, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = suggested === "shrinks" ? "input" : "select";
    if (suggested !== null) place.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [suggested]);
  const shrinks = terms.options.find(({ name }) => name === "shrinks");
  const hint = terms.options.find(({ name }) => name === draft.extent)?.hint ?? words.bring.extentHint;
  return (
    <div className="fields" ref={place}>
      <Field
        label={words.bring.extent}
        hint={hint}
        value={draft.extent}
        choices={extents.map((value) => ({ value, label: words.bring.extents[value] }))}
        onChange={(value) => onChange({ extent: extents.find((one) => one === value) ?? "" })}
      />
      {shrinks && mayBeWhole(draft, terms) && (
        <CheckField
          label={shrinks.title}
          hint={shrinks.hint}
          checked={draft.shrinks}
          onChange={(checked) => onChange({ shrinks: checked })}
        />
      )}
    </div>
  );
}
