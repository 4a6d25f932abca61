import type { Context } from "../context.ts";
import type { Entity } from "../domain/entity.ts";
import type { DatasetId, EntityId, RelationshipId, SourceId } from "../domain/ids.ts";
import type { Relationship } from "../domain/relationship.ts";
import type { Source } from "../domain/source.ts";
import type { LoadedDataset } from "../store/graph-store.ts";

type Reads = Context["reads"];

/** What the graph itself names must be in it; its absence is a broken graph, not an answer. */
export async function readEntity(reads: Reads, id: EntityId): Promise<Entity> {
  return insist(await reads.entity(id));
}

export async function readRelationship(reads: Reads, id: RelationshipId): Promise<Relationship> {
  return insist(await reads.relationship(id));
}

export async function readSource(reads: Reads, id: SourceId): Promise<Source> {
  return insist(await reads.source(id));
}

export function readDatasets(reads: Reads, ids: readonly DatasetId[]): Promise<readonly LoadedDataset[]> {
  return Promise.all(ids.map(async (id) => insist(await reads.dataset(id))));
}

function insist<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("the graph names what is not in it");
  return found;
}
