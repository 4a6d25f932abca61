import { LinchpinError } from "../../server/errors.ts";
import { checkRecord } from "../checks/check-record.ts";
import type { CheckedRow } from "../rows/check-row.ts";
import type { RowPlace } from "../rows/fold.ts";
import { readRows } from "../rows/read-rows.ts";
import { toRecordLines } from "../rows/record-lines.ts";
import type { Leftover, Place } from "../sources/importer.ts";
import { UnreadableFile } from "../sources/reading/unreadable-file.ts";
import type { Refusal } from "../sources/refusal.ts";
import { findLookAlike } from "./find-look-alike.ts";
import { refuseRow } from "./refuse-row.ts";
import type { Findings, Run } from "./run.ts";
import { type Bounded, isStopped } from "./stop-at-bound.ts";

/** Rows between two looks at Ctrl-C. */
const breath = 1_000;

type Readable = Bounded & Pick<Run, "signal">;

/**
 * Steps one and two and the first half of three: reads every row, maps it, checks each record by itself, spools it.
 * Stops early where too many rows are refused. Throws BAD_RECORD where the reader or the options cannot go on, and
 * FILE_REFUSED where a file changes while it is read.
 */
export async function readRecords(run: Readable): Promise<void> {
  try {
    await takeRows(run);
  } catch (error) {
    for (const file of run.subject.files) await file.assertUnchanged();
    throw error instanceof UnreadableFile ? await refuseUnreadable(run.subject, error) : error;
  }
  for (const file of run.subject.files) await file.assertUnchanged();
}

/** The number of what comes with the files and from no row. */
export const beforeRows = -1;

async function takeRows(run: Readable): Promise<void> {
  const { subject, found, signal } = run;
  const { importer, files, context } = subject;
  const fileNumbers = new Map(files.map(({ name }, index) => [name, index]));
  const survey = await importer.survey?.(files, context);
  const start = { file: files[0]?.name ?? "", line: 0, byteOffset: 0 };
  for (const record of importer.begin?.(context, survey) ?? []) {
    const refusal = checkRecord(record);
    if (refusal !== undefined) throw refuseRun(`The ${record.record} of ${start.file}`, refusal);
    for (const line of toRecordLines(record)) found.spool.add(line, { row: beforeRows, place: start });
  }
  for (const reason of importer.passesOver?.(survey) ?? []) found.refusals.leaveOut(reason);
  for await (const rows of readRows(subject, survey)) {
    for (const { place, checked } of rows) {
      const row = found.tally.addRow(fileNumbers.get(place.file) ?? 0);
      takeRow(found, { row, place }, checked);
      if (row % breath === 0) signal?.throwIfAborted();
      if (isStopped(run)) return;
    }
  }
}

function takeRow(found: Findings, { row, place }: RowPlace, checked: CheckedRow): void {
  switch (checked.outcome) {
    case "refused":
      refuseRow(found, { row, place }, checked.refusal);
      if (checked.about !== undefined) found.refusals.narrow(row, checked.about);
      return;
    case "left-out":
      found.tally.note(row, "left-out");
      found.refusals.leaveOut(checked.reason);
      if (checked.replaces !== undefined) found.removals.add(row, checked.replaces);
      keepLeftovers(found, place, checked.leftovers);
      return;
    case "removed":
      found.tally.note(row, "unchanged");
      found.removals.add(row, checked.removal);
      return;
    case "told-with-next":
      found.tally.note(row, "as-next");
      return;
    case "records":
      takeRecords(found, { row, place }, checked);
  }
}

function takeRecords(
  found: Findings,
  { row, place }: RowPlace,
  { lines, refusal, told = {} }: Extract<CheckedRow, { readonly outcome: "records" }>,
): void {
  const { remarks = [], leftOut = [], replaces, leftovers } = told;
  for (const remark of remarks) found.refusals.remark(place, remark);
  for (const reason of leftOut) found.refusals.leaveOut(reason);
  if (refusal !== undefined) {
    refuseRow(found, { row, place }, refusal);
    return;
  }
  if (lines.length === 0) found.tally.note(row, "left-out");
  if (replaces !== undefined) found.removals.add(row, replaces);
  for (const line of lines) found.spool.add(line, { row, place });
  keepLeftovers(found, place, leftovers);
}

function keepLeftovers(found: Findings, place: Place, leftovers: readonly Leftover[] = []): void {
  for (const leftover of leftovers) found.leftovers.add(leftover, place);
}

/** Names the format that a file looks like, where it is another. */
async function refuseUnreadable(subject: Run["subject"], { where, refusal }: UnreadableFile): Promise<LinchpinError> {
  const found = await findLookAlike(subject);
  if (found === undefined) return refuseRun(where, refusal);
  const bound = `${refusal.bound}; ${found.file} looks like ${found.format}: give --format ${found.format}`;
  return refuseRun(where, { ...refusal, bound });
}

function refuseRun(where: string, { field, value, bound }: Refusal): LinchpinError {
  return new LinchpinError("BAD_RECORD", { where, field, value, bound });
}
