import { words } from "../text/words.ts";
import { KindIcon } from "./KindIcon.tsx";
import { SearchBox } from "./SearchBox.tsx";
import type { NameTable } from "./use-names.ts";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly ids: readonly string[];
  readonly names: NameTable;
  readonly onChange: (ids: readonly string[]) => void;
}

/** One end of a path question: the entities chosen, and a field to choose another. */
export function EndPicker({ label, placeholder, ids, names, onChange }: Props) {
  return (
    <fieldset className="end">
      <legend>{label}</legend>
      <div>
        {ids.map((id) => {
          const entity = names.get(id);
          const name = entity?.name ?? (entity === null ? words.form.unknown(id) : id);
          return (
            <span className={entity === null ? "chip named unknown" : "chip named"} key={id}>
              {entity && <KindIcon kind={entity.kind} size={14} />}
              <b>{name}</b>
              <button
                type="button"
                aria-label={words.form.remove(name)}
                onClick={() => onChange(ids.filter((other) => other !== id))}
              >
                ×
              </button>
            </span>
          );
        })}
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
