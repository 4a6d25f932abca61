import type { Context } from "../../context.ts";
import type { Entity } from "../../domain/entity.ts";
import type { DatasetId, EntityId, RelationshipId, SourceId } from "../../domain/ids.ts";
import type { Relationship } from "../../domain/relationship.ts";
import type { Source } from "../../domain/source.ts";
import type { LoadedDataset } from "../../store/graph-store.ts";
import { allReady, type PromiseOrValue, whenReady } from "../../store/promise-or-value.ts";

type Reads = Context["reads"];

/** What the graph itself names must be in it; its absence is a broken graph, not an answer. */
export function readEntity(reads: Reads, id: EntityId): PromiseOrValue<Entity> {
  return whenReady(reads.known.entity(id), insist);
}

export function readRelationship(reads: Reads, id: RelationshipId): PromiseOrValue<Relationship> {
  return whenReady(reads.known.relationship(id), insist);
}

export function readSource(reads: Reads, id: SourceId): PromiseOrValue<Source> {
  return whenReady(reads.known.source(id), insist);
}

export function readDatasets(reads: Reads, ids: readonly DatasetId[]): PromiseOrValue<readonly LoadedDataset[]> {
  return allReady(ids.map((id) => whenReady(reads.dataset(id), insist)));
}

function insist<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("the graph names what is not in it");
  return found;
}
