import type { Identifier } from "../../server/domain/entity.ts";
import type { EntityRecord, LinchpinRecord } from "../../server/domain/records/record.ts";
import type { Mapped } from "../sources/importer.ts";
import { isPersonalNumber } from "../sources/persons/is-personal-number.ts";

interface Cleaned {
  readonly record: LinchpinRecord;
  readonly dropped: readonly Identifier[];
}

/** The row without numbers that states gave to natural persons, each counted by its scheme. */
export function dropPersonalNumbers(mapped: Mapped): Mapped {
  if (mapped.outcome !== "records") return mapped;
  const cleaned = mapped.records.map(clean);
  const dropped = cleaned.flatMap((one) => one.dropped);
  if (dropped.length === 0) return mapped;
  const told = dropped.map(({ scheme }) => `personal: number of a natural person (${scheme})`);
  return { ...mapped, records: cleaned.map(({ record }) => record), leftOut: [...(mapped.leftOut ?? []), ...told] };
}

function clean(record: LinchpinRecord): Cleaned {
  if (record.record !== "entity") return { record, dropped: [] };
  const { identifiers = [], ...rest } = record;
  const dropped = identifiers.filter((one) => isPersonalNumber(one, record));
  if (dropped.length === 0) return { record, dropped };
  const kept = identifiers.filter((one) => !dropped.includes(one));
  return { record: kept.length > 0 ? { ...record, identifiers: kept } : withoutIdentifiers(rest), dropped };
}

function withoutIdentifiers(record: Omit<EntityRecord, "identifiers">): EntityRecord {
  const evidence = record.evidence
    .map((one) => ({ ...one, properties: one.properties.filter((property) => property !== "identifiers") }))
    .filter(({ properties }) => properties.length > 0);
  return { ...record, evidence };
}
