import { beforeAll, describe, expect, test } from "vitest";
import type { Entity } from "../../../../server/domain/entity.ts";
import type { Evidence } from "../../../../server/domain/evidence.ts";
import { type EntityId, entityId, type RelationshipId, relationshipId } from "../../../../server/domain/ids.ts";
import type { EntityOutline, RelationshipOutline } from "../../../../server/domain/outline.ts";
import type { Relationship } from "../../../../server/domain/relationship.ts";
import { findOutlines } from "../../../../server/projection/outlines.ts";
import type { Projection } from "../../../../server/projection/projection.ts";
import { buildProjection } from "../../../../server/refresh/load-projection.ts";
import type { GraphStore } from "../../../../server/store/graph-store.ts";
import type { Connection } from "../../../../server/store/neo4j/driver/connection.ts";
import { openProjectionReader } from "../../../../server/store/neo4j/whole/projection-reader.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { openSharedStore } from "../../../support/database/shared-store.ts";
import { entityRecords, relationshipRecords } from "../../../support/graphs/curated-graph.ts";
import { seeded } from "../../../support/graphs/random.ts";
import { randomOutlines } from "../../../support/graphs/random-outlines.ts";
import { writeOutlines } from "../../../support/graphs/write-outlines.ts";

interface Ids {
  readonly entities: readonly EntityId[];
  readonly relationships: readonly RelationshipId[];
}

/** What the projection says, beside what the store says of the same, whole and as outlines. */
async function compare(projection: Projection, store: GraphStore, ids: Ids) {
  const found = findOutlines(projection, ids);
  const read = await store.getOutlines(ids);
  const entities = await store.getEntities(ids.entities);
  const relationships = await store.getRelationships(ids.relationships);
  const { evidence } = await store.getRelationshipEvidence(ids.relationships);
  return {
    projected: {
      entities: ids.entities.map((id) => found.entities.get(id)),
      relationships: ids.relationships.map((id) => found.relationships.get(id)),
    },
    read: {
      entities: ids.entities.map((id) => read.entities.get(id)),
      relationships: ids.relationships.map((id) => read.relationships.get(id)),
    },
    stored: {
      entities: ids.entities.map((id) => outlineOf(entities.get(id))),
      relationships: ids.relationships.map((id) => claimOf(relationships.get(id), listDeniers(evidence.get(id) ?? []))),
    },
  };
}

/** Each once, in the order of the evidence. */
function listDeniers(evidence: readonly Evidence[]): readonly EntityId[] {
  const denials = evidence.filter(({ stance }) => stance === "DENIES");
  return [...new Set(denials.flatMap(({ statedBy }) => statedBy ?? []))];
}

function outlineOf(entity: Entity | undefined): EntityOutline | undefined {
  if (entity === undefined) return undefined;
  const { id, kind, roles, name, country } = entity;
  return { id, kind, roles, name, ...(country !== undefined && { country }) };
}

function claimOf(relationship: Relationship | undefined, deniedBy: readonly EntityId[]) {
  if (relationship === undefined) return undefined;
  const { dataset: _, note: __, ...outline } = relationship;
  return { ...outline, deniedBy } satisfies RelationshipOutline;
}

const curated = openSharedStore();
const open = ({ connection }: { readonly connection: Connection }) =>
  buildProjection(openProjectionReader(connection), "v1");

test("of the curated graph every outline is what the store says, field by field", async () => {
  const { projected, read, stored } = await compare(await open(curated), curated.store, {
    entities: entityRecords.map(({ id }) => entityId(id)),
    relationships: relationshipRecords.map(({ id }) => relationshipId(id)),
  });
  expect(projected).toStrictEqual(stored);
  expect(read).toStrictEqual(stored);
  expect(stored.relationships.filter((claim) => (claim?.deniedBy.length ?? 0) > 0).length).toBeGreaterThan(0);
});

describe("of a graph with every field stated, left out and mixed", () => {
  const scratch = openScratchGraph({ patience: 60_000 });
  const graph = randomOutlines(seeded(11), { entities: 60, relationships: 400 });
  beforeAll(() => writeOutlines(scratch.connection, graph));

  test("every outline is what the store says, field by field", async () => {
    const { projected, read, stored } = await compare(await open(scratch), scratch.store, {
      entities: graph.entities.map(({ id }) => id),
      relationships: graph.relationships.map(({ id }) => id),
    });
    expect(projected).toStrictEqual(stored);
    expect(read).toStrictEqual(stored);
    expect(projected).toStrictEqual(graph);
  });
});
