import { setImmediate } from "node:timers/promises";
import { formatRecord } from "../../server/domain/format-record.ts";
import type { SourceRecord } from "../../server/domain/record.ts";
import { recordTypes } from "../../server/domain/record.ts";
import { limits } from "../../server/limits.ts";
import type { Refusal } from "../sources/refusal.ts";
import { checkRecord } from "./check-record.ts";
import { checkReferences, referencesOf } from "./check-references.ts";
import { refuse } from "./check-value.ts";
import { type FoldedRecord, foldRecords, type RowPlace } from "./fold.ts";
import { inChunks } from "./in-chunks.ts";
import { kindsOf } from "./known-records.ts";
import { isStopped } from "./reject.ts";
import type { ReadRun } from "./run.ts";
import { checkDataset } from "./split-datasets.ts";

/**
 * The second half of step three: checks each record against file and graph, before anything is written. Gives the
 * keys of the records that must not be written: refused, or kept out by the suppression list.
 */
export async function checkAll(run: ReadRun): Promise<ReadonlySet<string>> {
  const dropped = new Set<string>();
  const total = recordTypes.reduce((sum, type) => sum + run.spool.count(type), 0);
  let done = 0;
  for (const type of recordTypes) {
    for (const folded of inChunks(foldRecords(run.spool.records(type), run.importer.repeats), limits.batchRecords)) {
      // Lets Ctrl-C in, since all else here may be ready at once.
      await setImmediate();
      run.signal?.throwIfAborted();
      const taken = await findTakenSources(run, folded);
      await lookUp(run, folded);
      for (const one of folded) if (!isTaken(run, one, taken)) dropped.add(keyOf(one));
      done += folded.reduce((sum, one) => sum + rowsOf(one).length + one.refused.length, 0);
      run.onProgress({ phase: "checking", done, total });
      if (isStopped(run)) return dropped;
    }
  }
  return dropped;
}

/** Names a record of a run. */
export function keyOf({ record, dataset }: FoldedRecord): string {
  return `${record.record}|${dataset}|${record.id}`;
}

/** Checks one record and notes what becomes of its rows; whether it is to be written. */
function isTaken(run: ReadRun, one: FoldedRecord, taken: ReadonlyMap<string, Refusal>): boolean {
  for (const { row, refusal } of one.refused) refuseRow(run, row, refusal);
  if (one.surplus > 0)
    run.refusals.leaveOut(`evidence beyond ${limits.recordEvidence} pieces for one record`, one.surplus);
  const reason = run.suppressions.reasonAgainst(one.record);
  if (reason !== undefined) {
    for (const { row } of rowsOf(one)) run.tally.note(row, "left-out");
    run.refusals.leaveOut(`suppressed: ${reason}`);
    return false;
  }
  const refusal =
    checkDataset(one, run.datasets) ??
    taken.get(one.record.id) ??
    (one.from.length > 1 ? checkRecord(one.record) : undefined) ??
    checkReferences(one.record, run.known);
  if (refusal === undefined) note(run, one);
  else for (const row of rowsOf(one)) refuseRow(run, row, refusal);
  return refusal === undefined;
}

function rowsOf({ from, again }: FoldedRecord): readonly RowPlace[] {
  return again.length === 0 ? from : [...from, ...again];
}

function note({ known }: ReadRun, { record }: FoldedRecord): void {
  if (record.record === "source") known.noteSource(record);
  if (record.record === "entity") known.noteEntity(record.id, kindsOf(record));
}

function refuseRow(run: ReadRun, { row, place }: RowPlace, refusal: Refusal): void {
  run.tally.note(row, "rejected");
  run.refusals.add(row, place, refusal);
}

/** Makes known what the records name and the files do not hold, where the graph holds it. */
async function lookUp({ known, writer }: ReadRun, folded: readonly FoldedRecord[]): Promise<void> {
  const named = folded.map(({ record }) => referencesOf(record));
  const sources = distinct(named.flatMap((one) => one.sources)).filter((id) => known.source(id) === undefined);
  const entities = distinct(named.flatMap((one) => one.entities)).filter((id) => known.entity(id) === undefined);
  if (sources.length === 0 && entities.length === 0) return;
  const existing = await writer.findExisting({ sources, entities });
  for (const { record } of existing.sources.values()) known.noteSource(record);
  for (const [id, kinds] of existing.entities) known.noteEntity(id, kinds);
}

/** Sources that another dataset has under the same id with other content: two documents cannot share an id. */
async function findTakenSources(run: ReadRun, folded: readonly FoldedRecord[]): Promise<ReadonlyMap<string, Refusal>> {
  const ours = folded.flatMap(({ record }): SourceRecord[] => (record.record === "source" ? [record] : []));
  if (ours.length === 0) return new Map();
  const existing = await run.writer.findExisting({ sources: ours.map(({ id }) => id), entities: [] });
  return new Map(
    ours.flatMap((record): [string, Refusal][] => {
      const found = existing.sources.get(record.id);
      const other = found?.datasets.find((dataset) => !run.datasets.includes(dataset));
      if (found === undefined || other === undefined) return [];
      if (formatRecord(found.record) === formatRecord(record)) return [];
      const bound = "give it an id of its own";
      return [[record.id, refuse("SOURCE_TAKEN", "id", `is that of another source in dataset ${other}`, bound)]];
    }),
  );
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
