import { entityId, relationshipId } from "../../../server/domain/ids.ts";
import type { EntityRow, RelationshipRow } from "../../../server/projection/build/projection-builder.ts";
import type { Story } from "../paths/brute-force-paths.ts";
import type { Random } from "./random.ts";

/** The entity that all others of the story are joined to. */
export const hub = entityId("hub");

/**
 * One entity with 12 to 40 neighbours of one kind, joined by one kind of relationship and of one or two confidences,
 * so that long runs of neighbours rank alike but for their id. Entities and relationships are in no order.
 */
export function hubOfEquals(random: Random): Story {
  const confidences = random.pick([[0.6], [0.6, 0.9]]);
  const neighbours = Array.from({ length: 12 + random.below(29) }, (_, place) => entityId(`n${(place * 37) % 101}`));
  const entities = [hub, ...neighbours].map((id): EntityRow => ({ id, name: id, kind: "FIRM", roles: [] }));
  const relationships = neighbours.flatMap((id, place): RelationshipRow[] => {
    const times = random.maybe(0.1) ? 2 : 1;
    return Array.from({ length: times }, (__, time) => ({
      id: relationshipId(`r${place}-${time}`),
      kind: "SUPPLIES",
      from: hub,
      to: id,
      status: "CONFIRMED",
      confidence: random.pick(confidences),
    }));
  });
  return { entities: random.shuffle(entities), relationships: random.shuffle(relationships), day: 20_000 };
}
