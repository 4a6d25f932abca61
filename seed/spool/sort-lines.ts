import { compareText } from "../../server/domain/text-order.ts";
import { type LineForm, openExternalSort } from "./external-sort.ts";

/** Bytes that a text takes on the heap beside its characters, roughly. */
const overhead = 50;

const asTheyAre: LineForm<string, string> = {
  format: (line) => line,
  parse: (line) => line,
  keyOf: (line) => line,
  compare: compareText,
  weightOf: (line) => line.length + overhead,
};

/**
 * Lines of any number in their order as texts, in bounded memory: what does not fit stands in a file of the folder until
 * the last line is taken. None may hold a line end. `bytes` is the bound, that of the limits unless given.
 */
export async function* sortLines(lines: AsyncIterable<string>, folder: string, bytes?: number): AsyncGenerator<string> {
  const sort = openExternalSort(folder, bytes);
  try {
    const list = sort.openList(asTheyAre);
    for await (const line of lines) list.add(line);
    yield* list.sorted();
  } finally {
    sort.close();
  }
}
