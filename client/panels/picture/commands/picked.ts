import type { Shown } from "../../../acts/apply.ts";
import type { EntityCard } from "../../../pieces/subgraph.ts";
import type { Line } from "../../../pieces/to-lines.ts";
import type { Selection } from "../../../view/selection.ts";

/** What of the picture is selected. */
export interface Picked {
  readonly entities: readonly EntityCard[];
  readonly lines: readonly Line[];
}

/** The selected entities and lines that are drawn. */
export function pickOf({ entities, lines }: Pick<Shown, "entities" | "lines">, selection: Selection): Picked {
  return {
    entities: entities.filter(({ id }) => selection.entities.has(id)),
    lines: lines.filter((line) => line.relationships.some(({ id }) => selection.relationships.has(id))),
  };
}

/** The entities at the other ends of the lines of the selected, besides these themselves. */
export function neighboursOf({ lines }: Pick<Shown, "lines">, ids: ReadonlySet<string>): readonly string[] {
  const near = lines.flatMap(({ leading: { from, to } }) => [
    ...(ids.has(from.id) ? [to.id] : []),
    ...(ids.has(to.id) ? [from.id] : []),
  ]);
  return [...new Set([...ids, ...near])];
}
