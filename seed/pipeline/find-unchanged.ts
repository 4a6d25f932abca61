import type { Chunk } from "./check-all.ts";
import { toBatch } from "./plan.ts";
import type { ReadRun, RecordCounts } from "./run.ts";
import { batchesOf, noCounts, note, progressOf } from "./write.ts";

/**
 * Goes through the chunks of a check and asks of each batch whether the graph holds it, until one is not held: the files
 * of an import that comes again are often the same, and then there is nothing to write. Gives the counts of a run whose
 * every record is unchanged; undefined otherwise, when all batches have to be written or compared. Reads only.
 */
export async function findUnchanged(run: ReadRun, chunks: AsyncIterable<Chunk>): Promise<RecordCounts | undefined> {
  const counts = noCounts();
  const tell = progressOf(run, "checking");
  let isHeld = true;
  let underWay = Promise.resolve(true);
  for await (const chunk of chunks) {
    for (const { dataset, folded } of isHeld ? batchesOf(run, chunk) : []) {
      const batch = toBatch(chunk.type, folded, { dataset, known: run.known });
      isHeld = await underWay;
      if (!isHeld) break;
      underWay = run.writer.holdsBatch(batch).then((held) => {
        if (held)
          note(
            run,
            folded,
            batch.records.map(() => "unchanged"),
            counts[chunk.type],
          );
        return held;
      });
      // Whoever awaits it hears of a failure; until then it is nobody's fault.
      underWay.catch(() => undefined);
    }
    tell(chunk);
  }
  return isHeld && (await underWay) ? counts : undefined;
}
