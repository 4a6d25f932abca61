import { formatRecord } from "../../server/domain/format-record.ts";
import type { SourceRecord } from "../../server/domain/record.ts";
import { recordTypes } from "../../server/domain/record.ts";
import { limits } from "../../server/limits.ts";
import type { Refusal } from "../sources/refusal.ts";
import { checkReferences, referencesOf } from "./check-references.ts";
import { refuse } from "./check-value.ts";
import { type FoldedRecord, foldGroup } from "./fold.ts";
import { inChunks } from "./in-chunks.ts";
import { kindsOf } from "./known-records.ts";
import type { ReadRun } from "./run.ts";
import { checkDataset } from "./split-datasets.ts";
import type { SpooledRecord } from "./spool.ts";

/**
 * The second half of step three: checks each record against file and graph, before anything is written. Gives the
 * keys of the records that must not be written.
 */
export async function checkAll(run: ReadRun): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  const total = recordTypes.reduce((sum, type) => sum + run.spool.count(type), 0);
  let done = 0;
  for (const type of recordTypes) {
    for await (const groups of inChunks(run.spool.groups(type), limits.batchRecords)) {
      run.signal?.throwIfAborted();
      const folded = groups.map((group) => foldGroup(group, run.importer.repeats));
      const taken = await findTakenSources(run, folded);
      await lookUp(run, folded);
      for (const one of folded) {
        for (const { row, refusal } of one.refused) refuseRow(run, row, refusal);
        const refusal =
          checkDataset(one, run.datasets) ?? taken.get(one.record.id) ?? checkReferences(one.record, run.known);
        if (refusal === undefined) note(run, one);
        else {
          refused.add(keyOf(one));
          for (const row of [...one.from, ...one.again]) refuseRow(run, row, refusal);
        }
      }
      done += groups.reduce((sum, group) => sum + group.length, 0);
      run.onProgress({ phase: "checking", done, total });
    }
  }
  return refused;
}

/** Names a record of a run. */
export function keyOf({ record, dataset }: FoldedRecord): string {
  return `${record.record}|${dataset}|${record.id}`;
}

function note({ known }: ReadRun, { record }: FoldedRecord): void {
  if (record.record === "source") known.noteSource(record);
  if (record.record === "entity") known.noteEntity(record.id, kindsOf(record));
}

function refuseRow(run: ReadRun, { row, place }: SpooledRecord, refusal: Refusal): void {
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
