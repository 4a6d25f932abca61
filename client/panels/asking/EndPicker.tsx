import type { NameTable } from "../../asking/use-names.ts";
import { words } from "../../text/words.ts";
import { EntityChip } from "./EntityChip.tsx";
import { SearchBox } from "./SearchBox.tsx";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly ids: readonly string[];
  readonly names: NameTable;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Entities of a path question, such as those of one end: the ones chosen, and a field to choose another. */
export function EndPicker({ label, placeholder, ids, names, onChange }: Props) {
  return (
    <fieldset className="end">
      <legend>{label}</legend>
      <div>
        {ids.map((id) => (
          <EntityChip key={id} id={id} names={names} onRemove={() => onChange(ids.filter((other) => other !== id))} />
        ))}
        <SearchBox
          label={`${label}: ${placeholder}`}
          placeholder={ids.length === 0 ? placeholder : words.form.another}
          onPick={({ id }) => onChange([...new Set([...ids, id])])}
          className={ids.length === 0 ? "end-search" : "end-search further"}
        />
      </div>
    </fieldset>
  );
}
