import { LRUCache } from "lru-cache";
import type { Entity } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { EntityId, RelationshipId, SourceId } from "../domain/ids.ts";
import type { Relationship } from "../domain/relationship.ts";
import type { Source } from "../domain/source.ts";
import { storeLimits } from "../limits/store.ts";

/** Things of one kind that were read, by id. */
export interface Kept<Id extends string, T extends object> {
  get(id: Id): T | undefined;
  /** Keeps what was read while the graph had the version, unless it has another by now. */
  keep(version: string, found: ReadonlyMap<Id, T>): void;
}

/** What was read of the graph's present version, for all requests: the same entities and sources are asked for again and again. */
export interface KeptTexts {
  readonly version: string;
  readonly entities: Kept<EntityId, Entity>;
  readonly relationships: Kept<RelationshipId, Relationship>;
  readonly evidence: Kept<RelationshipId, readonly Evidence[]>;
  readonly sources: Kept<SourceId, Source>;
}

/** Keeps nothing beyond `characters` for each kind of thing, and nothing of a version that is past. */
export function keepTexts(currentVersion: () => string, characters: number = storeLimits.keptCharacters): KeptTexts {
  let version = currentVersion();
  const forgetters: (() => void)[] = [];
  const renew = (): void => {
    if (version === currentVersion()) return;
    version = currentVersion();
    for (const forget of forgetters) forget();
  };
  const kept = <Id extends string, T extends object>(): Kept<Id, T> => {
    const cache = new LRUCache<string, T>({
      maxSize: characters,
      sizeCalculation: (value) => JSON.stringify(value).length,
    });
    forgetters.push(() => cache.clear());
    return {
      get(id) {
        renew();
        return cache.get(id);
      },
      keep(read, found) {
        renew();
        if (read === version) for (const [id, value] of found) cache.set(id, value);
      },
    };
  };
  return {
    get version() {
      renew();
      return version;
    },
    entities: kept(),
    relationships: kept(),
    evidence: kept(),
    sources: kept(),
  };
}
