import { formatRecord } from "../../server/domain/records/format-record.ts";
import type { LinchpinRecord } from "../../server/domain/records/record.ts";
import { refuse } from "../checks/check-value.ts";
import type { Place } from "../sources/importer.ts";
import { excerpt, type Refusal } from "../sources/refusal.ts";
import type { SpooledRecord } from "../spool/spooled-record.ts";
import { toCanonical } from "./canonical.ts";
import { joinRecords } from "./join-records.ts";

/** A row by its number in the run, and where it stands. */
export interface RowPlace {
  readonly row: number;
  readonly place: Place;
}

/** One record of one dataset, made from all rows that speak of it. */
export interface FoldedRecord {
  readonly record: LinchpinRecord;
  /** Its one canonical line. */
  readonly text: string;
  readonly dataset: string;
  /** The rows that it was made from; more than one only where rows tell one thing in pieces. */
  readonly from: readonly RowPlace[];
  /** The rows that said the same again. */
  readonly again: readonly RowPlace[];
  /** The rows that said something else, where that is a mistake. */
  readonly refused: readonly { readonly row: RowPlace; readonly refusal: Refusal }[];
  /** Pieces of evidence beyond those that a record keeps. */
  readonly surplus: number;
}

/**
 * Makes one record of all records with the same dataset and id, which stand together. With `refused`, whatever differs
 * from the first row is refused. Holds one group at a time, and of its rows only their places.
 */
export function* foldRecords(records: Iterable<SpooledRecord>, repeats: "refused" | "joined"): Generator<FoldedRecord> {
  let group: OpenGroup | undefined;
  for (const record of records) {
    if (group === undefined || record.id !== group.first.id || record.dataset !== group.first.dataset) {
      if (group !== undefined) yield close(group);
      group = open(record);
    } else {
      take(group, record, repeats);
    }
  }
  if (group !== undefined) yield close(group);
}

interface OpenGroup {
  readonly first: SpooledRecord;
  record: LinchpinRecord;
  surplus: number;
  readonly from: RowPlace[];
  readonly again: RowPlace[];
  readonly refused: { row: RowPlace; refusal: Refusal }[];
}

function open(first: SpooledRecord): OpenGroup {
  return { first, record: parse(first), surplus: 0, from: [toRow(first)], again: [], refused: [] };
}

function take(group: OpenGroup, next: SpooledRecord, repeats: "refused" | "joined"): void {
  if (next.text === group.first.text) group.again.push(toRow(next));
  else if (repeats === "refused") group.refused.push({ row: toRow(next), refusal: idTwice(group.first) });
  else {
    const { record, surplus } = joinRecords(group.record, parse(next));
    group.record = record;
    group.surplus += surplus;
    group.from.push(toRow(next));
  }
}

function close({ first, record, from, again, refused, surplus }: OpenGroup): FoldedRecord {
  const isJoined = from.length > 1;
  const whole = isJoined ? toCanonical(record) : record;
  return {
    record: whole,
    text: isJoined ? formatRecord(whole) : first.text,
    dataset: first.dataset,
    from,
    again,
    refused,
    surplus,
  };
}

/** What the spool holds was a record when it was put there. */
function parse({ text }: SpooledRecord): LinchpinRecord {
  return JSON.parse(text) as LinchpinRecord;
}

function toRow({ row, place }: SpooledRecord): RowPlace {
  return { row, place };
}

function idTwice({ id, place: { file, line } }: SpooledRecord): Refusal {
  return refuse(
    "ID_TWICE",
    "id",
    `is ${excerpt(id)}, which ${file} line ${line} has with other content`,
    "give each id once",
  );
}
