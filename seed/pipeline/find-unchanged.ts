import type { RecordType } from "../../server/domain/records/record.ts";
import type { RecordBatch } from "../../server/store/import-writer.ts";
import type { FoldedRecord } from "../rows/fold.ts";
import type { Chunk } from "./check-all.ts";
import type { ReadRun, RecordCounts } from "./run.ts";
import { toBatch } from "./to-batch.ts";
import { batchesOf, noCounts, note, progressOf } from "./write.ts";

/** Batches that are asked about at once, as soon as one was held: while one is looked for, another is planned or sent. */
const mostUnderWay = 3;

type Asking = Pick<ReadRun, "found" | "datasets" | "writer" | "onProgress">;

/**
 * Goes through the chunks of a check and asks of each batch whether the graph holds it, until one is not held: the files
 * of an import that comes again are often the same, and then there is nothing to write. Gives the counts of a run whose
 * every record is unchanged; undefined otherwise, when all batches have to be written or compared. Reads only.
 */
export async function findUnchanged(run: Asking, chunks: AsyncIterable<Chunk>): Promise<RecordCounts | undefined> {
  const counts = noCounts();
  const tell = progressOf(run, "checking");
  const underWay: Promise<boolean>[] = [];
  let isHeld = true;
  let most = 1;
  for await (const chunk of chunks) {
    for (const { dataset, folded } of isHeld ? batchesOf(run, chunk) : []) {
      const batch = toBatch(chunk.type, folded, { dataset, known: run.found.known });
      if (underWay.length >= most) {
        isHeld = (await underWay.shift()) === true;
        most = mostUnderWay;
      }
      if (!isHeld) break;
      const held = holds(run, { batch, folded }, counts[chunk.type]);
      // A failure that nobody awaits yet would end the program; whoever awaits it later still gets it.
      held.catch(() => undefined);
      underWay.push(held);
    }
    tell(chunk);
  }
  for (const held of underWay) isHeld = (await held) && isHeld;
  return isHeld ? counts : undefined;
}

/** Whether the graph holds the batch; notes its records as unchanged where it does. */
async function holds(
  { writer, found }: Asking,
  { batch, folded }: { readonly batch: RecordBatch; readonly folded: readonly FoldedRecord[] },
  counts: RecordCounts[RecordType],
): Promise<boolean> {
  const isHeld = await writer.holdsBatch(batch);
  const changes = batch.records.map(() => "unchanged" as const);
  if (isHeld) note(found, folded, { changes, counts });
  return isHeld;
}
