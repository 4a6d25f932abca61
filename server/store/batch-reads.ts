import DataLoader from "dataloader";
import type { Entity } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { DatasetId, EntityId, RelationshipId, SourceId } from "../domain/ids.ts";
import type { Relationship } from "../domain/relationship.ts";
import type { Source } from "../domain/source.ts";
import type { GraphStore, LoadedDataset, RelationshipCount, RelationshipFilter } from "./graph-store.ts";

/**
 * Single gets that are gathered: what is asked for in one turn becomes one read of the store, and the same id is read
 * once. Made anew for each request, so that nothing outlives it. What does not exist is undefined, or an empty list.
 */
export interface BatchReads {
  entity(id: EntityId): Promise<Entity | undefined>;
  relationship(id: RelationshipId): Promise<Relationship | undefined>;
  source(id: SourceId): Promise<Source | undefined>;
  dataset(id: DatasetId): Promise<LoadedDataset | undefined>;
  relationshipEvidence(id: RelationshipId): Promise<readonly Evidence[]>;
  /** Gathered for each filter apart. */
  relationshipCounts(id: EntityId, filter: RelationshipFilter): Promise<readonly RelationshipCount[]>;
}

export function createBatchReads(store: GraphStore): BatchReads {
  const evidence = gather((ids: readonly RelationshipId[]) => store.getRelationshipEvidence(ids));
  const counters = new Map<string, Gathered<EntityId, readonly RelationshipCount[]>>();

  const counterFor = (filter: RelationshipFilter) => {
    const key = JSON.stringify(filter);
    const counter = counters.get(key) ?? gather((ids: readonly EntityId[]) => store.countRelationships(ids, filter));
    counters.set(key, counter);
    return counter;
  };

  return {
    entity: gather((ids) => store.getEntities(ids)),
    relationship: gather((ids) => store.getRelationships(ids)),
    source: gather((ids) => store.getSources(ids)),
    dataset: gather((ids) => store.getDatasets(ids)),
    relationshipEvidence: async (id) => (await evidence(id)) ?? [],
    relationshipCounts: async (id, filter) => (await counterFor(filter)(id)) ?? [],
  };
}

type Gathered<Id, T> = (id: Id) => Promise<T | undefined>;

function gather<Id extends string, T>(readAll: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, T>>): Gathered<Id, T> {
  const loader = new DataLoader<Id, T | undefined>(async (ids) => {
    const found = await readAll(ids);
    return ids.map((id) => found.get(id));
  });
  return (id) => loader.load(id);
}
