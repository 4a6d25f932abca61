import { createHash } from "node:crypto";
import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import type { Change } from "../../server/domain/imports/import-report.ts";
import { recordTypes } from "../../server/domain/records/record.ts";
import type { RecordBatch } from "../../server/store/import-writer.ts";
import type { FoldedRecord } from "../rows/fold.ts";
import type { Chunk } from "./check-all.ts";
import type { Findings, ReadRun, RecordCounts } from "./run.ts";
import { toBatch } from "./to-batch.ts";

/** What batches became, by name. */
export type Committed = ReadonlyMap<string, readonly Change[]>;

/** What a batch is written with. */
export type Committing = Pick<ReadRun, "rules" | "subject" | "writer">;

type Writing = Committing & Pick<ReadRun, "found" | "datasets" | "signal" | "onProgress">;

/**
 * Step four: writes chunks of records batch by batch, or compares them for a dry run. While batches are on their way to
 * the database the next is made. Batches that an interrupted run committed are not written again.
 * Stops between two batches when the signal is set off: what was committed stands.
 */
export async function writeAll(
  run: Writing,
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
  committed: Committed,
): Promise<RecordCounts> {
  const counts = noCounts();
  const tell = progressOf(run, "writing");
  let number = 0;
  const underWay: Promise<void>[] = [];
  for await (const chunk of chunks) {
    for (const { dataset, folded } of batchesOf(run, chunk)) {
      const batch = toBatch(chunk.type, folded, { dataset, known: run.found.known });
      number += 1;
      const name = nameOf(String(number), batch);
      if (underWay.length === run.writer.batchesUnderWay) await underWay.shift();
      run.signal?.throwIfAborted();
      const noted = commit(run, batch, { name, committed }).then((changes) =>
        note(run.found, folded, { changes, counts: counts[chunk.type] }),
      );
      // A failure that nobody awaits yet would end the program; whoever awaits it later still gets it.
      noted.catch(() => undefined);
      underWay.push(noted);
    }
    tell(chunk);
  }
  for (const noted of underWay) await noted;
  return counts;
}

/** Tells how many of the spooled records have been through a phase. */
export function progressOf(
  { found: { spool }, onProgress }: Pick<ReadRun, "found" | "onProgress">,
  phase: "checking" | "writing",
): (chunk: Chunk) => void {
  const total = recordTypes.reduce((sum, type) => sum + spool.count(type), 0);
  let done = 0;
  return ({ records }) => {
    done += records;
    onProgress({ phase, done, total });
  };
}

interface DatasetBatch {
  readonly dataset: DatasetId;
  readonly folded: readonly FoldedRecord[];
}

/** The chunk's records of one dataset after the other; what names no dataset belongs to each of the run's. */
export function* batchesOf({ datasets }: Pick<ReadRun, "datasets">, { type, folded }: Chunk): Generator<DatasetBatch> {
  for (const dataset of new Set(folded.map((one) => one.dataset))) {
    const members = folded.filter((one) => one.dataset === dataset);
    const owners = dataset !== "" ? [datasetId(dataset)] : type === "source" ? datasets : [datasets[0]];
    for (const owner of owners) yield { dataset: owner, folded: members };
  }
}

/** Writes a batch unless an earlier attempt committed it, or compares it for a dry run. */
export function commit(
  { rules, subject, writer }: Committing,
  batch: RecordBatch,
  { name, committed }: { readonly name: string; readonly committed: Committed },
): Promise<readonly Change[]> {
  const before = committed.get(name);
  if (before !== undefined) return Promise.resolve(before);
  return rules.mode === "write"
    ? writer.writeBatch(batch, { run: subject.id, batch: name, day: subject.context.today })
    : writer.compareBatch(batch);
}

/** Notes what the records of a batch became, and their rows with them. */
export function note(
  { tally }: Pick<Findings, "tally">,
  folded: readonly FoldedRecord[],
  { changes, counts }: { readonly changes: readonly Change[]; readonly counts: Record<Change, number> },
): void {
  for (const [index, { from, again }] of folded.entries()) {
    const change = changes[index];
    if (change === undefined) throw new Error(`the store told of ${changes.length} of ${folded.length} records`);
    counts[change] += 1;
    for (const { row } of from) tally.note(row, change);
    for (const { row } of again) tally.note(row, "duplicate");
  }
}

/** Its place in the run and a hash of its content: after a change of the file no other batch is taken for it. */
export function nameOf(place: string, { records }: RecordBatch): string {
  const hash = createHash("sha256");
  for (const { hash: content } of records) hash.update(content);
  return `${place}-${hash.digest("hex").slice(0, 16)}`;
}

/** No record of any type. */
export function noCounts(): RecordCounts {
  const none = () => ({ created: 0, updated: 0, unchanged: 0 });
  return { dataset: none(), source: none(), entity: none(), relationship: none() };
}
