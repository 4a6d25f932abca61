import { availableParallelism } from "node:os";
import { importLimits } from "../../server/limits/import.ts";
import type { Mapped, ReadRow } from "../sources/importer.ts";
import { checkRow } from "./check-row.ts";
import { dropPersonalNumbers } from "./drop-personal-numbers.ts";
import { readOnThreads } from "./read-on-threads.ts";
import type { PlacedRow, Reading } from "./reading.ts";
import { settlePeriods } from "./settle-periods.ts";

/** The rows of the files, mapped and checked, some at a time and in their order: large files of lines on threads. */
export function readRows(reading: Reading, survey: unknown): AsyncIterable<readonly PlacedRow[]> {
  const { importer, files } = reading;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const threads = Math.min(availableParallelism(), importLimits.readingThreads);
  return importer.readLine !== undefined && threads > 1 && bytes >= importLimits.readOnThreadsFromBytes
    ? readOnThreads(reading, threads)
    : readHere(reading, survey);
}

/** The same on this thread, whatever the format and the size. */
export async function* readHere(
  { importer, files, context }: Reading,
  survey: unknown,
): AsyncGenerator<readonly PlacedRow[]> {
  const mapRow = (read: ReadRow<unknown>): Mapped => {
    if ("refusal" in read) return { outcome: "refused", refusal: read.refusal };
    const mapped = importer.map(read.row, context, survey);
    return importer.refuses === "row" ? dropPersonalNumbers(settlePeriods(mapped)) : mapped;
  };
  for await (const read of importer.read(files, context))
    yield [{ place: read.place, checked: checkRow(mapRow(read)) }];
}
