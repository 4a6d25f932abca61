import { createHash } from "node:crypto";
import { isDisputed, measureConfidence } from "../../server/domain/confidence.ts";
import { formatRecord } from "../../server/domain/format-record.ts";
import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import { type PartialDate, toDayRange } from "../../server/domain/partial-date.ts";
import type {
  DatasetRecord,
  EntityRecord,
  LinchpinRecord,
  RecordType,
  RelationshipRecord,
  SourceRecord,
} from "../../server/domain/record.ts";
import type { PlannedRecord, PlannedRelationship, RecordBatch } from "../../server/store/import-writer.ts";
import type { KnownRecords } from "./known-records.ts";

/** Records of one type and one dataset as they are to be written. */
export function toBatch(
  type: RecordType,
  records: readonly LinchpinRecord[],
  { dataset, known }: { readonly dataset: DatasetId; readonly known: KnownRecords },
): RecordBatch {
  switch (type) {
    case "dataset":
      // A dataset's record belongs to itself.
      return { type, records: (records as DatasetRecord[]).map((record) => planRecord(record, datasetId(record.id))) };
    case "source":
      return { type, records: (records as SourceRecord[]).map((record) => planRecord(record, dataset)) };
    case "entity":
      return { type, records: (records as EntityRecord[]).map((record) => planRecord(record, dataset)) };
    case "relationship":
      return {
        type,
        records: (records as RelationshipRecord[]).map((record) => planRelationship(record, dataset, known)),
      };
  }
}

/** The record as it is to be written. The hash covers all that is, so that an unchanged one is known by it. */
export function planRecord<R extends LinchpinRecord>(record: R, dataset: DatasetId): PlannedRecord<R> {
  return { record, dataset, hash: hashOf(formatRecord(record)) };
}

/** The same with what is computed from the evidence, whose sources are known. */
export function planRelationship(
  record: RelationshipRecord,
  dataset: DatasetId,
  known: KnownRecords,
): PlannedRelationship {
  const testimonies = record.evidence.map(({ source, stance }) => {
    const facts = known.source(source);
    if (facts === undefined) throw new Error(`${record.id} was planned before its source ${source} was known`);
    return { stance, ...facts };
  });
  const confidence = measureConfidence(record.status, testimonies);
  const disputed = isDisputed(testimonies);
  const knownSince = earliest(
    testimonies.flatMap(({ stance, publishedOn }) => (stance === "SUPPORTS" && publishedOn ? [publishedOn] : [])),
  );
  return {
    record,
    dataset,
    hash: hashOf(`${formatRecord(record)}|${confidence}|${disputed}|${knownSince ?? ""}`),
    confidence,
    disputed,
    ...(knownSince && { knownSince }),
  };
}

/** The date with the earliest first day; of two with the same, the more precise one. */
function earliest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted((a, b) => toDayRange(a).earliest - toDayRange(b).earliest || b.length - a.length)[0];
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
