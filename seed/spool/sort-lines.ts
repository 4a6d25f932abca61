import { compareText } from "../../server/domain/text-order.ts";
import { importLimits } from "../../server/limits/import.ts";
import { mergeSorted } from "./merge-sorted.ts";
import { openSpoolFile, type SpoolFile } from "./spool-file.ts";

/** Bytes that a line takes beside its text, roughly. */
const overhead = 50;

/**
 * Lines of any number in their order as texts. Holds a part in memory at a time; the parts before it stand sorted in a
 * file of the folder until the last line is taken. None may hold a line end.
 */
export async function* sortLines(
  lines: AsyncIterable<string>,
  folder: string,
  bytes: number = importLimits.spoolBytes,
): AsyncGenerator<string> {
  const parts: (() => Generator<string>)[] = [];
  let file: SpoolFile | undefined;
  let held: string[] = [];
  let heldBytes = 0;
  try {
    for await (const line of lines) {
      held.push(line);
      heldBytes += line.length + overhead;
      if (heldBytes <= bytes) continue;
      file ??= openSpoolFile(folder);
      parts.push(file.write(held.sort(compareText)));
      held = [];
      heldBytes = 0;
    }
    yield* mergeSorted([...parts.map((part) => part()), held.sort(compareText).values()], compareText);
  } finally {
    file?.close();
  }
}
