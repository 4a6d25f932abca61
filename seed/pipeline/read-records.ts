import { LinchpinError } from "../../server/errors.ts";
import { checkRecord } from "../checks/check-record.ts";
import type { CheckedRow } from "../rows/check-row.ts";
import type { RowPlace } from "../rows/fold.ts";
import { readRows } from "../rows/read-rows.ts";
import { toRecordLines } from "../rows/record-lines.ts";
import type { Leftover, Place } from "../sources/importer.ts";
import { UnreadableFile } from "../sources/reading/unreadable-file.ts";
import type { Refusal } from "../sources/refusal.ts";
import { refuseRow } from "./refuse-row.ts";
import { isStopped } from "./reject.ts";
import type { Run } from "./run.ts";

/** Rows between two looks at Ctrl-C. */
const breath = 1_000;

/**
 * Steps one and two and the first half of three: reads every row, maps it, checks each record by itself, spools it.
 * Stops early where too many rows are refused. Throws BAD_RECORD where the reader or the options cannot go on, and
 * FILE_REFUSED where a file changes while it is read.
 */
export async function readRecords(run: Run): Promise<void> {
  try {
    await takeRows(run);
  } catch (error) {
    for (const file of run.files) await file.assertUnchanged();
    throw error instanceof UnreadableFile ? refuseRun(error.where, error.refusal) : error;
  }
  for (const file of run.files) await file.assertUnchanged();
}

/** The number of what comes with the files and from no row. */
export const beforeRows = -1;

async function takeRows(run: Run): Promise<void> {
  const { importer, files, context } = run;
  const fileNumbers = new Map(files.map(({ name }, index) => [name, index]));
  const survey = await importer.survey?.(files, context);
  const start = { file: files[0]?.name ?? "", line: 0, byteOffset: 0 };
  for (const record of importer.begin?.(context, survey) ?? []) {
    const refusal = checkRecord(record);
    if (refusal !== undefined) throw refuseRun(`The ${record.record} of ${start.file}`, refusal);
    for (const line of toRecordLines(record)) run.spool.add(line, { row: beforeRows, place: start });
  }
  for await (const rows of readRows(run, survey)) {
    for (const { place, checked } of rows) {
      const row = run.tally.addRow(fileNumbers.get(place.file) ?? 0);
      takeRow(run, { row, place }, checked);
      if (row % breath === 0) run.signal?.throwIfAborted();
      if (isStopped(run)) return;
    }
  }
}

function takeRow(run: Run, { row, place }: RowPlace, checked: CheckedRow): void {
  switch (checked.outcome) {
    case "refused":
      refuseRow(run, { row, place }, checked.refusal);
      if (checked.about !== undefined) run.refusals.narrow(row, checked.about);
      return;
    case "left-out":
      run.tally.note(row, "left-out");
      run.refusals.leaveOut(checked.reason);
      if (checked.replaces !== undefined) run.removals.add(row, checked.replaces);
      keepLeftovers(run, place, checked.leftovers);
      return;
    case "removed":
      run.tally.note(row, "unchanged");
      run.removals.add(row, checked.removal);
      return;
    case "told-with-next":
      run.tally.note(row, "as-next");
      return;
    case "records":
      takeRecords(run, { row, place }, checked);
  }
}

function takeRecords(
  run: Run,
  { row, place }: RowPlace,
  { lines, refusal, told = {} }: Extract<CheckedRow, { readonly outcome: "records" }>,
): void {
  const { remarks = [], leftOut = [], replaces, leftovers } = told;
  for (const remark of remarks) run.refusals.remark(remark);
  for (const reason of leftOut) run.refusals.leaveOut(reason);
  if (refusal !== undefined) {
    refuseRow(run, { row, place }, refusal);
    return;
  }
  if (lines.length === 0) run.tally.note(row, "left-out");
  if (replaces !== undefined) run.removals.add(row, replaces);
  for (const line of lines) run.spool.add(line, { row, place });
  keepLeftovers(run, place, leftovers);
}

function keepLeftovers(run: Run, place: Place, leftovers: readonly Leftover[] = []): void {
  for (const leftover of leftovers) run.leftovers.add(leftover, place);
}

function refuseRun(where: string, { field, value, bound }: Refusal): LinchpinError {
  return new LinchpinError("BAD_RECORD", { where, field, value, bound });
}
