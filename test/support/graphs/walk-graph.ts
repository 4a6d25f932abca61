import type { EntityKind } from "../../../server/domain/entity.ts";
import { entityId, relationshipId } from "../../../server/domain/ids.ts";
import { fromDay } from "../../../server/domain/partial-date.ts";
import type { ClaimStatus } from "../../../server/domain/relationship.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { Connection } from "../../../server/store/neo4j/driver/connection.ts";
import type { Story } from "../paths/brute-force-paths.ts";

/** A relationship with no more than what a walk looks at. Days are since 1970-01-01. */
export interface Walkable {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  readonly status: ClaimStatus;
  readonly confidence: number;
  readonly sinceEarliest?: number;
  readonly untilLatest?: number;
  readonly knownSinceEarliest: number;
  readonly shareMaximum?: number;
  readonly shareMaximumExclusive?: true;
}

/** Entities by id and the relationships between them. */
export interface WalkGraph {
  readonly entities: readonly { readonly id: string; readonly kind: EntityKind }[];
  readonly relationships: readonly Walkable[];
}

/** Adds the graph to a database that has its constraints. For graphs that no importer would let in whole. */
export async function writeWalkGraph({ driver, database }: Connection, graph: WalkGraph): Promise<void> {
  const options = { database };
  await driver.executeQuery(
    `UNWIND $entities AS row
     CREATE (entity:Entity {id: row.id, kind: row.kind, name: row.id})
     SET entity.datasets = []`,
    { entities: graph.entities },
    options,
  );
  const relationships = graph.relationships.map(({ from, to, kind, ...claim }) => ({ from, to, kind, claim }));
  await driver.executeQuery(
    `UNWIND $relationships AS row
     MATCH (a:Entity {id: row.from})
     MATCH (b:Entity {id: row.to})
     CREATE (a)-[r:$(row.kind)]->(b)
     SET r = row.claim`,
    { relationships },
    options,
  );
}

/** The same graph as rows of a projection, with age measured to the day. */
export function toStory({ entities, relationships }: WalkGraph, day: number): Story {
  return {
    day,
    entities: entities.map(({ id, kind }) => ({ id: entityId(id), kind, roles: [], name: id })),
    relationships: relationships.map((one) => ({
      id: relationshipId(one.id),
      kind: one.kind,
      from: entityId(one.from),
      to: entityId(one.to),
      status: one.status,
      confidence: one.confidence,
      knownSince: fromDay(one.knownSinceEarliest),
      ...(one.sinceEarliest !== undefined && { since: fromDay(one.sinceEarliest) }),
      ...(one.untilLatest !== undefined && { until: fromDay(one.untilLatest) }),
      ...(one.shareMaximum !== undefined && {
        share: {
          minimum: 0,
          maximum: one.shareMaximum,
          ...(one.shareMaximumExclusive === true && { maximumExclusive: true as const }),
        },
      }),
    })),
  };
}
