import type { EntityRecord, LinchpinRecord, RelationshipRecord } from "../../server/domain/records/record.ts";
import { checkPeriod } from "../checks/check-value.ts";
import type { Mapped } from "../sources/importer.ts";
import { type Refusal, wordRefusal } from "../sources/refusal.ts";

interface Settled {
  readonly record: LinchpinRecord;
  readonly remark?: Refusal;
}

/**
 * The row without ends that lie before their beginnings, each told in a remark: one of two dates of a foreign file is
 * wrong, which says nothing against the rest of its row.
 */
export function settlePeriods(mapped: Mapped): Mapped {
  if (mapped.outcome !== "records") return mapped;
  const settled = mapped.records.map(settle);
  const told = settled.flatMap(({ remark }) => remark ?? []);
  if (told.length === 0) return mapped;
  // The dates of a row may stand on several of its claims.
  const distinct = new Map(told.map((remark) => [wordRefusal(remark), remark]));
  const remarks = [...(mapped.remarks ?? []), ...distinct.values()];
  return { ...mapped, records: settled.map(({ record }) => record), remarks };
}

function settle(record: LinchpinRecord): Settled {
  if (record.record === "relationship") return settleClaim(record);
  return record.record === "entity" ? settleInquiry(record) : { record };
}

function settleClaim(record: RelationshipRecord): Settled {
  const { until, ...rest } = record;
  const refusal = checkPeriod({ field: "since", value: record.since }, { field: "until", value: until });
  return refusal?.code === "DATES_REVERSED" ? { record: rest, remark: refusal } : { record };
}

function settleInquiry(record: EntityRecord): Settled {
  const { closedOn, ...rest } = record;
  const refusal = checkPeriod({ field: "openedOn", value: record.openedOn }, { field: "closedOn", value: closedOn });
  if (refusal?.code !== "DATES_REVERSED") return { record };
  const evidence = record.evidence
    .map((one) => ({ ...one, properties: one.properties.filter((property) => property !== "closedOn") }))
    .filter(({ properties }) => properties.length > 0);
  return { record: { ...rest, evidence }, remark: refusal };
}
