import { hash } from "node:crypto";
import { isDisputed, measureConfidence } from "../../server/domain/confidence.ts";
import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import { type PartialDate, toDayRange } from "../../server/domain/partial-date.ts";
import type {
  DatasetRecord,
  EntityRecord,
  LinchpinRecord,
  RecordType,
  RelationshipRecord,
  SourceRecord,
} from "../../server/domain/records/record.ts";
import type { PlannedRecord, PlannedRelationship, RecordBatch } from "../../server/store/import-writer.ts";
import type { KnownRecords } from "../checks/known-records.ts";

/** A record with its one canonical line, from which its hash is made. */
export interface TextRecord<R extends LinchpinRecord = LinchpinRecord> {
  readonly record: R;
  readonly text: string;
}

/** Records of one type and one dataset as they are to be written. */
export function toBatch(
  type: RecordType,
  records: readonly TextRecord[],
  { dataset, known }: { readonly dataset: DatasetId; readonly known: KnownRecords },
): RecordBatch {
  const lines = records.map(({ text }) => text);
  switch (type) {
    case "dataset":
      // A dataset's record belongs to itself.
      return {
        type,
        lines,
        records: (records as TextRecord<DatasetRecord>[]).map((one) => planRecord(one, datasetId(one.record.id))),
      };
    case "source":
      return { type, lines, records: (records as TextRecord<SourceRecord>[]).map((one) => planRecord(one, dataset)) };
    case "entity":
      return { type, lines, records: (records as TextRecord<EntityRecord>[]).map((one) => planRecord(one, dataset)) };
    case "relationship":
      return {
        type,
        lines,
        records: (records as TextRecord<RelationshipRecord>[]).map((one) => planRelationship(one, dataset, known)),
      };
  }
}

/** The record as it is to be written. The hash covers all that is, so that an unchanged one is known by it. */
function planRecord<R extends LinchpinRecord>({ record, text }: TextRecord<R>, dataset: DatasetId): PlannedRecord<R> {
  return { record, dataset, hash: hashOf(text) };
}

/** The same with what is computed from the evidence, whose sources are known. */
function planRelationship(
  { record, text }: TextRecord<RelationshipRecord>,
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
    hash: hashOf(`${text}|${confidence}|${disputed}|${knownSince ?? ""}`),
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
  return hash("sha256", text).slice(0, 32);
}
