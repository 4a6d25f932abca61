import type { Context } from "../../context.ts";
import type { Entity } from "../../domain/entity.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { DatasetId, RelationshipId, SourceId } from "../../domain/ids.ts";
import type { EntityOutline } from "../../domain/outline.ts";
import type { Source } from "../../domain/source.ts";
import type { LoadedDataset } from "../../store/graph-store.ts";
import { allReady, type PromiseOrValue, whenReady } from "../../store/promise-or-value.ts";
import { stillThere } from "./find-outline.ts";

type Reads = Context["reads"];

/** All that the store holds of an entity, of which an answer may hold the outline alone. */
export function readWhole(entity: EntityOutline | Entity, reads: Reads): PromiseOrValue<Entity> {
  return "aliases" in entity ? entity : whenReady(reads.known.entity(entity.id), stillThere);
}

export function readSource(reads: Reads, id: SourceId): PromiseOrValue<Source> {
  return whenReady(reads.known.source(id), stillThere);
}

export function readDatasets(reads: Reads, ids: readonly DatasetId[]): PromiseOrValue<readonly LoadedDataset[]> {
  return allReady(ids.map((id) => whenReady(reads.dataset(id), stillThere)));
}

/** Nothing is in the graph without evidence, so that none means that the relationship is gone: GRAPH_CHANGED. */
export function readEvidence(reads: Reads, of: RelationshipId): PromiseOrValue<readonly Evidence[]> {
  return whenReady(reads.known.relationshipEvidence(of), (found) => stillThere(found.length > 0 ? found : undefined));
}

/** The sources of a relationship, each once, in the order of its evidence. */
export function readSources(reads: Reads, of: RelationshipId): PromiseOrValue<readonly Source[]> {
  return whenReady(readEvidence(reads, of), (evidence) =>
    allReady([...new Set(evidence.map(({ source }) => source))].map((id) => readSource(reads, id))),
  );
}
