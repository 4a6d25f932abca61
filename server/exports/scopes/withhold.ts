import { type LinchpinRecord, type RecordType, recordTypes } from "../../domain/records/record.ts";
import type { RecordSource } from "../format.ts";
import type { LeftOut } from "../report.ts";
import { citedSources } from "./cited-sources.ts";

/** What must leave by no format, as the suppression list says. */
export interface Suppressions {
  /** The reason why the record is kept out, or undefined. Entities are asked about before relationships. */
  reasonAgainst(record: LinchpinRecord): string | undefined;
}

export interface Withheld {
  /** What may leave. */
  readonly records: RecordSource;
  readonly leftOut: readonly LeftOut[];
  /** The entities that may not. */
  readonly entities: ReadonlySet<string>;
}

const why = "the suppression list, or what they rest on is on it";

/**
 * The records without those on the suppression list, those that name them or rest on them, and the sources that only
 * these cite. Reads the records once before the first is given.
 */
export async function withholdSuppressed(records: RecordSource, suppressions: Suppressions): Promise<Withheld> {
  const withheld: Record<RecordType, Set<string>> = {
    dataset: new Set(),
    source: new Set(),
    entity: new Set(),
    relationship: new Set(),
  };
  const cited = { kept: new Set<string>(), withheld: new Set<string>() };
  for (const type of recordTypes) {
    for await (const record of records.streamRecords(type)) {
      const isOut =
        suppressions.reasonAgainst(record) !== undefined ||
        citedSources(record).some((id) => withheld.source.has(id)) ||
        entitiesOf(record).some((id) => withheld.entity.has(id));
      if (isOut) withheld[type].add(record.id);
      for (const id of citedSources(record)) cited[isOut ? "withheld" : "kept"].add(id);
    }
  }
  for (const id of cited.withheld) if (!cited.kept.has(id)) withheld.source.add(id);
  return {
    records: {
      async *streamRecords(type) {
        for await (const record of records.streamRecords(type)) if (!withheld[type].has(record.id)) yield record;
      },
    },
    leftOut: recordTypes.map((what) => ({ what, count: withheld[what].size, why })).filter(({ count }) => count > 0),
    entities: withheld.entity,
  };
}

function entitiesOf(record: LinchpinRecord): readonly string[] {
  if (record.record !== "relationship") return [];
  return [record.from, record.to, ...record.evidence.flatMap(({ statedBy }) => statedBy ?? [])];
}
