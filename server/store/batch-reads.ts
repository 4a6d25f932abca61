import DataLoader from "dataloader";
import type { ClaimFilter } from "../domain/claim-filter.ts";
import type { Entity } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { DatasetId, EntityId, RelationshipId, SourceId } from "../domain/ids.ts";
import type { KeptRun } from "../domain/imports/import-run.ts";
import type { Dealing } from "../domain/money/totals.ts";
import type { EntityOutline, Outlines } from "../domain/outline.ts";
import type { Relationship } from "../domain/relationship.ts";
import type { RelationshipCount } from "../domain/relationship-list.ts";
import type { Source } from "../domain/source.ts";
import type { GraphStore, LoadedDataset, RelationshipReader } from "./graph-store.ts";
import type { Kept, KeptTexts } from "./kept-texts.ts";
import type { PromiseOrValue } from "./promise-or-value.ts";

/**
 * Single gets that are gathered: what is asked for in one turn becomes one read of the store, and the same id is read
 * once. Made anew for each request. What does not exist is undefined, or an empty list.
 */
export interface BatchReads {
  entity(id: EntityId): Promise<Entity | undefined>;
  relationship(id: RelationshipId): Promise<Relationship | undefined>;
  source(id: SourceId): Promise<Source | undefined>;
  dataset(id: DatasetId): Promise<LoadedDataset | undefined>;
  /** Its newest import that was done. */
  lastImport(of: DatasetId): Promise<KeptRun | undefined>;
  /** Gathered for each filter apart. */
  relationshipCounts(id: EntityId, filter: ClaimFilter): Promise<readonly RelationshipCount[] | undefined>;
  /** What it deals in, gathered for each filter apart; an empty list of one that is unknown. */
  dealings(id: EntityId, filter: ClaimFilter): Promise<readonly Dealing[] | undefined>;
  /** What other things name: at once where it has been read of this version of the graph, by whichever request. */
  readonly known: KnownReads;
  readonly outlines: OutlineReads;
}

export interface OutlineReads {
  entity(id: EntityId): Promise<EntityOutline | undefined>;
  /** With those of whom it names. */
  relationship(id: RelationshipId): Promise<Outlines | undefined>;
}

export interface KnownReads {
  entity(id: EntityId): PromiseOrValue<Entity | undefined>;
  relationship(id: RelationshipId): PromiseOrValue<Relationship | undefined>;
  source(id: SourceId): PromiseOrValue<Source | undefined>;
  relationshipEvidence(id: RelationshipId): PromiseOrValue<readonly Evidence[]>;
}

/** What reads are made of. */
export interface ReadParts {
  readonly store: GraphStore;
  readonly kept: KeptTexts;
  /** Of those that are in the graph. */
  readonly countRelationships: RelationshipReader["countRelationships"];
}

/** Reads of the store, which keep what they read. */
export function createBatchReads({ store, kept, countRelationships }: ReadParts): BatchReads {
  const counts = gatherFor((ids: readonly EntityId[], filter: ClaimFilter) => countRelationships(ids, filter));
  const dealings = gatherFor((ids: readonly EntityId[], filter: ClaimFilter) => store.listDealings(ids, filter));
  const keeping = <Id extends string, T extends object>(
    things: Kept<Id, T>,
    readAll: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, T>>,
  ): Gathered<Id, T> =>
    gather(async (ids) => {
      const { version } = kept;
      const found = await readAll(ids);
      things.keep(version, found);
      return found;
    });
  const entity = keeping(kept.entities, (ids) => store.getEntities(ids));
  const relationship = keeping(kept.relationships, (ids) => store.getRelationships(ids));
  const source = keeping(kept.sources, (ids) => store.getSources(ids));
  const evidence = keeping(kept.evidence, async (ids) => {
    const { version } = kept;
    const cited = await store.getRelationshipEvidence(ids);
    kept.sources.keep(version, cited.sources);
    return new Map(ids.map((id) => [id, cited.evidence.get(id) ?? []] as const));
  });
  const outlines: OutlineReads = {
    entity: gather(async (ids) => (await store.getOutlines({ entities: ids, relationships: [] })).entities),
    relationship: gather(async (ids) => {
      const found = await store.getOutlines({ entities: [], relationships: ids });
      return new Map([...found.relationships.keys()].map((id) => [id, found]));
    }),
  };
  return {
    outlines,
    entity,
    relationship,
    source,
    dataset: gather((ids) => store.getDatasets(ids)),
    lastImport: gather((ids) => store.getLastImports(ids)),
    relationshipCounts: counts,
    dealings,
    known: {
      entity: (id) => kept.entities.get(id) ?? entity(id),
      relationship: (id) => kept.relationships.get(id) ?? relationship(id),
      source: (id) => kept.sources.get(id) ?? source(id),
      relationshipEvidence: (id) => kept.evidence.get(id) ?? evidence(id).then((found) => found ?? []),
    },
  };
}

type Gathered<Id, T> = (id: Id) => Promise<T | undefined>;

/** The same, gathered for each filter apart. */
function gatherFor<Id extends string, Filter, T>(
  readAll: (ids: readonly Id[], filter: Filter) => Promise<ReadonlyMap<Id, T>>,
): (id: Id, filter: Filter) => Promise<T | undefined> {
  const gathered = new Map<string, Gathered<Id, T>>();
  return (id, filter) => {
    const key = JSON.stringify(filter);
    const load = gathered.get(key) ?? gather((ids: readonly Id[]) => readAll(ids, filter));
    gathered.set(key, load);
    return load(id);
  };
}

function gather<Id extends string, T>(readAll: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, T>>): Gathered<Id, T> {
  const loader = new DataLoader<Id, T | undefined>(async (ids) => {
    const found = await readAll(ids);
    return ids.map((id) => found.get(id));
  });
  return (id) => loader.load(id);
}
