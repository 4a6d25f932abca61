import type { NameTable } from "../../asking/use-names.ts";
import { words } from "../../text/words.ts";
import { RemovableChip } from "../../ui/RemovableChip.tsx";
import { KindIcon } from "../shared/KindIcon.tsx";

interface Props {
  readonly id: string;
  readonly names: NameTable;
  /** What the entity is to the question, where the place of the chip does not say it. */
  readonly part?: string;
  readonly onRemove: () => void;
}

/** An entity of the question, by name; the id where the graph has none or the name is not known yet. */
export function EntityChip({ id, names, part, onRemove }: Props) {
  const entity = names.get(id);
  const name = entity?.name ?? (entity === null ? words.form.unknown(id) : id);
  return (
    <RemovableChip
      removal={words.form.remove(part === undefined ? name : `${part} ${name}`)}
      onRemove={onRemove}
      className={entity === null ? "unknown" : ""}
    >
      {part}
      {entity && <KindIcon kind={entity.kind} size={14} />}
      <b>{name}</b>
    </RemovableChip>
  );
}
