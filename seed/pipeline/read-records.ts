import type { LinchpinRecord } from "../../server/domain/record.ts";
import type { Mapped, Place, ReadRow } from "../sources/importer.ts";
import { toCanonical } from "./canonical.ts";
import { checkRecord } from "./check-record.ts";
import type { Run } from "./run.ts";
import { splitDatasets } from "./split-datasets.ts";

/** Rows between two looks at progress and Ctrl-C. */
const breath = 1_000;

/** Steps one and two and the first half of three: reads every row, maps it, checks each record by itself, spools it. */
export async function readRecords(run: Run): Promise<void> {
  const { importer, files, context } = run;
  const fileNumbers = new Map(files.map(({ name }, index) => [name, index]));
  const survey = await importer.survey?.(files, context);
  const start = { file: files[0]?.name ?? "", line: 0, byteOffset: 0 };
  for (const record of importer.begin?.(context, survey) ?? []) spool(run, record, beforeRows, start);
  for await (const read of importer.read(files, context)) {
    const row = run.tally.addRow(fileNumbers.get(read.place.file) ?? 0);
    takeRow(run, row, read.place, mapRow(run, read, survey));
    if (row % breath === 0) run.signal?.throwIfAborted();
  }
  for (const file of files) await file.assertUnchanged();
}

/** The number of what comes with the files and from no row. */
export const beforeRows = -1;

function mapRow({ importer, context }: Run, read: ReadRow<unknown>, survey: unknown): Mapped {
  return "refusal" in read ? { outcome: "refused", refusal: read.refusal } : importer.map(read.row, context, survey);
}

function takeRow(run: Run, row: number, place: Place, mapped: Mapped): void {
  switch (mapped.outcome) {
    case "refused":
      run.tally.note(row, "rejected");
      run.refusals.add(row, place, mapped.refusal);
      return;
    case "left-out":
      run.tally.note(row, "rejected");
      run.refusals.leaveOut(mapped.reason);
      return;
    case "records": {
      for (const remark of mapped.remarks ?? []) run.refusals.remark(remark);
      for (const reason of mapped.leftOut ?? []) run.refusals.leaveOut(reason);
      for (const record of mapped.records) {
        const refusal = checkRecord(record);
        if (refusal !== undefined) {
          takeRow(run, row, place, { outcome: "refused", refusal });
          return;
        }
      }
      for (const record of mapped.records) spool(run, record, row, place);
    }
  }
}

function spool(run: Run, record: LinchpinRecord, row: number, place: Place): void {
  for (const part of splitDatasets(toCanonical(record))) run.spool.add({ ...part, row, place });
}
