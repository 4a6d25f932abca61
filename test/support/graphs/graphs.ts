import type { EntityKind } from "../../../server/domain/entity.ts";
import { entityId, relationshipId } from "../../../server/domain/ids.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import { defaultWeights, type PathQuestion } from "../../../server/engine/paths/question.ts";
import {
  type EntityRow,
  ProjectionBuilder,
  type RelationshipRow,
} from "../../../server/projection/build/projection-builder.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import type { Story } from "../paths/brute-force-paths.ts";

/** An invented entity; its name is its id. */
export function entity(id: string, kind: EntityKind = "FIRM", roles: readonly EntityKind[] = []): EntityRow {
  return { id: entityId(id), name: id, kind, roles };
}

type Details = Partial<Omit<RelationshipRow, "kind" | "from" | "to">>;

/** An invented claim, confirmed and nearly certain unless the details say otherwise; its id tells what it states. */
export function claim(from: string, kind: RelationshipKind, to: string, details: Details = {}): RelationshipRow {
  return {
    id: relationshipId(`${from}-${kind}-${to}`),
    kind,
    from: entityId(from),
    to: entityId(to),
    status: "CONFIRMED",
    confidence: 0.9,
    ...details,
  };
}

/** The projection of the rows; entities that only relationships name are firms. */
export function projectionOf(
  relationships: readonly RelationshipRow[],
  entities: readonly EntityRow[] = [],
  version = "v1",
): Projection {
  const known = new Set<string>(entities.map(({ id }) => id));
  const named = new Set(relationships.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id)));
  const all = [...entities, ...Array.from(named, (id) => entity(id))];
  return projectStory({ entities: all, relationships, day: 20_000 }, version);
}

/** The projection of a story, in the order in which its rows stand. */
export function projectStory({ entities, relationships, day }: Story, version = "v1"): Projection {
  const builder = new ProjectionBuilder();
  builder.addEntities(entities);
  builder.addRelationships(relationships);
  return builder.build({ version, day });
}

/** A question with the contract's defaults and no constraint. */
export function question(
  from: readonly string[],
  to: readonly string[],
  asked: Partial<PathQuestion> = {},
): PathQuestion {
  return {
    kind: "paths",
    from: { by: "ids", ids: from.map(entityId) },
    to: { by: "ids", ids: to.map(entityId) },
    limit: 5,
    maxHops: 6,
    kinds: [],
    families: [],
    excludeKinds: [],
    direction: "EITHER",
    via: [],
    avoid: [],
    avoidRelationships: [],
    order: [],
    statuses: ["CONFIRMED", "REPORTED", "ALLEGED"],
    weights: defaultWeights,
    ...asked,
  };
}
