import { neighboursKey } from "../pieces/neighbours.ts";
import type { OpenPlace } from "../pieces/open-place.ts";
import type { Pieces } from "../pieces/pieces.ts";
import type { EntityKind } from "../pieces/subgraph.ts";
import { toSubgraph } from "../pieces/to-subgraph.ts";

/** Neighbours of one kind that an entity opened, in the order in which they are listed. */
export interface Index {
  readonly entity: string;
  readonly kind: EntityKind;
  /** Only those that were not in the picture before: the others stay where they are. */
  readonly entities: readonly string[];
}

/** The opened groups: each entity stands in the first that brought it. */
export function listIndexes(pieces: Pieces, places: readonly OpenPlace[]): readonly Index[] {
  const known = new Set(pieces.answer ? toSubgraph(pieces.answer).entities.map(({ id }) => id) : []);
  const indexes = new Map<string, Index>();
  for (const place of places) {
    if (place.of !== "neighbours") continue;
    const { entity, kind } = place;
    const page = pieces.neighbours.get(neighboursKey(place));
    const added = (page?.neighbours ?? []).filter((id) => !known.has(id));
    for (const id of added) known.add(id);
    const key = `${kind}\n${entity}`;
    indexes.set(key, { entity, kind, entities: [...(indexes.get(key)?.entities ?? []), ...added] });
  }
  return [...indexes.values()];
}
