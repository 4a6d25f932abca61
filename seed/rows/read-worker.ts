import { importers } from "../sources/all.ts";
import { readLines } from "../sources/reading/text-lines.ts";
import { checkRow } from "./check-row.ts";
import type { LineBytes } from "./cut-lines.ts";
import { type PackedRows, packRows } from "./packed-rows.ts";
import type { PlacedRow } from "./reading.ts";

/** Lines of a file in a format whose rows are lines. */
export interface LineBlock extends LineBytes {
  readonly format: string;
  readonly lineBytes: number;
  readonly depth: number;
}

/** Reads, maps and checks each line on this thread. Places count from the block's beginning. */
export async function readBlock({ format, lineBytes, depth, ...block }: LineBlock): Promise<PackedRows> {
  const importer = importers.find((one) => one.format === format);
  if (importer?.readLine === undefined) throw new Error(`rows of ${format} are no lines`);
  const rows: PlacedRow[] = [];
  for await (const line of readLines({ name: "", bytes: () => bytesOf(block) }, lineBytes)) {
    const mapped =
      "text" in line ? importer.readLine(line.text, depth) : ({ outcome: "refused", refusal: line.refusal } as const);
    rows.push({ place: line.place, checked: checkRow(mapped) });
  }
  return packRows(rows);
}

const nothing = new Uint8Array(1 << 20);

/** In the place of what was skipped come as many other bytes: whoever counts a line that is too long keeps none of it. */
async function* bytesOf({ bytes, skipped }: LineBytes): AsyncGenerator<Uint8Array> {
  yield bytes;
  for (let left = skipped; left > 0; left -= nothing.length) yield nothing.subarray(0, left);
}
