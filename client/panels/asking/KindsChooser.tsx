import type { KindFacts, KindTable } from "../../asking/use-relationship-kinds.ts";
import type { RelationshipKind } from "../../pieces/subgraph.ts";
import { words } from "../../text/words.ts";

interface Props {
  readonly table: KindTable;
  readonly chosen: readonly RelationshipKind[];
  readonly onChange: (kinds: readonly RelationshipKind[]) => void;
}

/** Kinds of relationship by family, to be ticked. */
export function KindsChooser({ table, chosen, onChange }: Props) {
  const families = new Map<KindFacts["family"], KindFacts[]>();
  for (const facts of table.values()) families.set(facts.family, [...(families.get(facts.family) ?? []), facts]);
  const toggle = (kind: RelationshipKind) =>
    onChange(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]);
  return (
    <div className="kinds-chooser">
      <p className="quiet">{words.form.kindsNone}</p>
      {[...families].map(([family, kinds]) => (
        <fieldset key={family}>
          <legend>{words.families[family]}</legend>
          {kinds.map(({ kind, forward }) => (
            <label key={kind}>
              <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} /> {forward}
            </label>
          ))}
        </fieldset>
      ))}
      {chosen.length > 0 && (
        <button type="button" className="plain" onClick={() => onChange([])}>
          {words.form.kindsClear}
        </button>
      )}
    </div>
  );
}
