import type { EntityKind } from "../../server/domain/entity.ts";
import type { PartialDate } from "../../server/domain/partial-date.ts";
import type { EntityRecord, SourceRecord } from "../../server/domain/records/record.ts";
import type { SourceTier } from "../../server/domain/source.ts";
import { createIdTable } from "./id-table.ts";

/** What claims need to know of a source: how much it weighs, whose word it is, since when it is known. */
export interface SourceFacts {
  readonly tier: SourceTier;
  /** Its origin, else its publisher. */
  readonly witness: string;
  readonly publishedOn?: PartialDate;
}

/**
 * The sources and entities that relationships may name: those of the run's files and, once looked up, of the graph.
 * Twelve bytes each.
 */
export interface KnownRecords {
  noteSource(record: SourceRecord): void;
  /** Faces add up: one dataset may call FIRM what another calls BACKER. */
  noteEntity(id: string, kinds: readonly EntityKind[]): void;
  source(id: string): SourceFacts | undefined;
  /** Every kind that the entity is, the kind that it was noted with first before its roles. */
  entity(id: string): ReadonlySet<EntityKind> | undefined;
}

export function createKnownRecords(): KnownRecords {
  const sources = createIdTable();
  const entities = createIdTable();
  const facts = createInterned<SourceFacts>(({ tier, witness, publishedOn }) =>
    [tier, publishedOn ?? "", witness].join("|"),
  );
  const faces = createInterned<ReadonlySet<EntityKind>>((kinds) => [...kinds].join());
  return {
    noteSource(record) {
      sources.set(record.id, facts.numberOf(toFacts(record)));
    },
    noteEntity(id, kinds) {
      const known = entities.get(id);
      entities.set(id, faces.numberOf(new Set([...(known === undefined ? [] : faces.at(known)), ...kinds])));
    },
    source: (id) => lookUp(sources.get(id), facts),
    entity: (id) => lookUp(entities.get(id), faces),
  };
}

/** Values that are few in kind, each kept once under a number. */
interface Interned<T> {
  numberOf(value: T): number;
  at(number: number): T;
}

function createInterned<T>(keyOf: (value: T) => string): Interned<T> {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf(value) {
      const key = keyOf(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      return values.push(value) - 1;
    },
    at(number) {
      const value = values[number];
      if (value === undefined) throw new RangeError(`no value has the number ${number}`);
      return value;
    },
  };
}

function lookUp<T>(number: number | undefined, { at }: Interned<T>): T | undefined {
  return number === undefined ? undefined : at(number);
}

/** Every kind that the record's entity is. */
export function kindsOf(record: EntityRecord): readonly EntityKind[] {
  return [record.kind, ...(record.roles ?? [])];
}

function toFacts({ tier, origin, publisher, publishedOn }: SourceRecord): SourceFacts {
  const witness = origin ?? publisher;
  return publishedOn === undefined ? { tier, witness } : { tier, witness, publishedOn: publishedOn as PartialDate };
}
