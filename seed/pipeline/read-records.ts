import type { LinchpinRecord } from "../../server/domain/record.ts";
import { LinchpinError } from "../../server/errors.ts";
import type { Leftover, Mapped, Place, ReadRow } from "../sources/importer.ts";
import type { Refusal } from "../sources/refusal.ts";
import { UnreadableFile } from "../sources/unreadable-file.ts";
import { toCanonical } from "./canonical.ts";
import { checkRecord } from "./check-record.ts";
import { isStopped } from "./reject.ts";
import type { Run } from "./run.ts";
import { splitDatasets } from "./split-datasets.ts";

/** Rows between two looks at progress and Ctrl-C. */
const breath = 1_000;

/**
 * Steps one and two and the first half of three: reads every row, maps it, checks each record by itself, spools it.
 * Stops early where too many rows are refused. Throws BAD_RECORD where the reader or the options cannot go on, and
 * FILE_REFUSED where a file changes while it is read.
 */
export async function readRecords(run: Run): Promise<void> {
  try {
    await readRows(run);
  } catch (error) {
    for (const file of run.files) await file.assertUnchanged();
    throw error instanceof UnreadableFile ? refuseRun(error.where, error.refusal) : error;
  }
  for (const file of run.files) await file.assertUnchanged();
}

/** The number of what comes with the files and from no row. */
export const beforeRows = -1;

async function readRows(run: Run): Promise<void> {
  const { importer, files, context } = run;
  const fileNumbers = new Map(files.map(({ name }, index) => [name, index]));
  const survey = await importer.survey?.(files, context);
  const start = { file: files[0]?.name ?? "", line: 0, byteOffset: 0 };
  for (const record of importer.begin?.(context, survey) ?? []) {
    const refusal = checkRecord(record);
    if (refusal !== undefined) throw refuseRun(`The ${record.record} of ${start.file}`, refusal);
    spool(run, record, beforeRows, start);
  }
  for await (const read of importer.read(files, context)) {
    const row = run.tally.addRow(fileNumbers.get(read.place.file) ?? 0);
    takeRow(run, row, read.place, mapRow(run, read, survey));
    if (row % breath === 0) run.signal?.throwIfAborted();
    if (isStopped(run)) return;
  }
}

function mapRow({ importer, context }: Run, read: ReadRow<unknown>, survey: unknown): Mapped {
  return "refusal" in read ? { outcome: "refused", refusal: read.refusal } : importer.map(read.row, context, survey);
}

function takeRow(run: Run, row: number, place: Place, mapped: Mapped): void {
  switch (mapped.outcome) {
    case "refused":
      run.tally.note(row, "rejected");
      run.refusals.add(row, place, mapped.refusal);
      if (mapped.about !== undefined) run.refusals.narrow(row, mapped.about);
      return;
    case "left-out":
      run.tally.note(row, "left-out");
      run.refusals.leaveOut(mapped.reason);
      if (mapped.replaces !== undefined) run.removals.add(row, mapped.replaces);
      keepLeftovers(run, place, mapped.leftovers);
      return;
    case "removed":
      run.tally.note(row, "unchanged");
      run.removals.add(row, mapped.removal);
      return;
    case "told-with-next":
      run.tally.note(row, "as-next");
      return;
    case "records": {
      for (const remark of mapped.remarks ?? []) run.refusals.remark(remark);
      for (const reason of mapped.leftOut ?? []) run.refusals.leaveOut(reason);
      const refusal = firstRefusal(mapped.records);
      if (refusal !== undefined) takeRow(run, row, place, { outcome: "refused", refusal });
      else if (mapped.records.length === 0) run.tally.note(row, "left-out");
      if (refusal !== undefined) return;
      if (mapped.replaces !== undefined) run.removals.add(row, mapped.replaces);
      for (const record of mapped.records) spool(run, record, row, place);
      keepLeftovers(run, place, mapped.leftovers);
    }
  }
}

function keepLeftovers(run: Run, place: Place, leftovers: readonly Leftover[] = []): void {
  for (const leftover of leftovers) run.leftovers.add(leftover, place);
}

function firstRefusal(records: readonly LinchpinRecord[]): Refusal | undefined {
  for (const record of records) {
    const refusal = checkRecord(record);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function spool(run: Run, record: LinchpinRecord, row: number, place: Place): void {
  for (const { record: part, dataset } of splitDatasets(toCanonical(record)))
    run.spool.add(part, { dataset, row, place });
}

function refuseRun(where: string, { field, value, bound }: Refusal): LinchpinError {
  return new LinchpinError("BAD_RECORD", { where, field, value, bound });
}
