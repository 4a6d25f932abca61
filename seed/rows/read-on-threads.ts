import { Threads } from "../../server/threads/threads.ts";
import { cutLines, type LineBytes } from "./cut-lines.ts";
import { type PackedRows, unpackRows } from "./packed-rows.ts";
import type { LineBlock } from "./read-worker.ts";
import type { PlacedRow, Reading } from "./reading.ts";

/** Bytes of lines that are on their way through the threads, unless one block has more: a bound of memory. */
const bytesUnderWay = 1 << 21;

/** Of each thread's heap: what it makes is soon garbage, and it may not wait for long, or memory grows with the file. */
const youngMegabytes = 4;

/**
 * The rows of files whose rows are lines, read, mapped and checked on threads of their own: what `readHere` gives, in
 * the same order.
 */
export async function* readOnThreads(reading: Reading, threads: number): AsyncGenerator<readonly PlacedRow[]> {
  const pool = new Threads(import.meta.url, "read-worker", { threads, tasksPerThread: 2, youngMegabytes });
  try {
    for (const file of reading.files) yield* readFile(file, reading, pool);
  } finally {
    await pool.close();
  }
}

/** A block on its way. */
interface BlockUnderWay {
  readonly length: number;
  readonly packed: Promise<PackedRows>;
}

async function* readFile(
  file: Reading["files"][number],
  { importer: { format }, context: { lineBytes, depth } }: Reading,
  pool: Threads,
): AsyncGenerator<readonly PlacedRow[]> {
  const underWay: BlockUnderWay[] = [];
  let bytes = 0;
  let linesBefore = 0;
  let bytesBefore = 0;
  const next = async (): Promise<readonly PlacedRow[]> => {
    const block = underWay.shift();
    if (block === undefined) return [];
    const packed = await block.packed;
    const rows = unpackRows(packed).map((checked, at) => {
      const byteOffset = bytesBefore + (packed.byteOffset[at] ?? 0);
      return { place: { file: file.name, line: linesBefore + at + 1, byteOffset }, checked };
    });
    linesBefore += rows.length;
    bytesBefore += block.length;
    bytes -= block.length;
    return rows;
  };
  for await (const lines of cutLines(file, lineBytes)) {
    const length = lengthOf(lines);
    while (underWay.length > 0 && bytes + length > bytesUnderWay) yield await next();
    const block: LineBlock = { format, lineBytes, depth, ...lines };
    const packed = pool.run<PackedRows>(block, { name: "readBlock", transferList: [lines.bytes.buffer] });
    // A failure that nobody awaits yet would end the program; whoever awaits it later still gets it.
    packed.catch(() => undefined);
    underWay.push({ length, packed });
    bytes += length;
  }
  while (underWay.length > 0) yield await next();
}

/** How far the next block is, in bytes of the file. */
function lengthOf({ bytes, skipped }: LineBytes): number {
  return bytes.length + (skipped > 0 ? skipped + 1 : 0);
}
