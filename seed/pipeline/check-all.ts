import { setImmediate } from "node:timers/promises";
import { formatRecord } from "../../server/domain/records/format-record.ts";
import type { SourceRecord } from "../../server/domain/records/record.ts";
import { type RecordType, recordTypes } from "../../server/domain/records/record.ts";
import { importLimits } from "../../server/limits/import.ts";
import { checkRecord } from "../checks/check-record.ts";
import { checkReferences, noteUnknown } from "../checks/check-references.ts";
import { refuse } from "../checks/check-value.ts";
import { kindsOf } from "../checks/known-records.ts";
import { cutIntoChunks } from "../rows/cut-into-chunks.ts";
import { type FoldedRecord, foldRecords, type RowPlace } from "../rows/fold.ts";
import { checkDataset } from "../rows/split-datasets.ts";
import { excerpt, type Refusal } from "../sources/refusal.ts";
import { refuseRow } from "./refuse-row.ts";
import type { Findings, ReadRun } from "./run.ts";
import { isStopped } from "./stop-at-bound.ts";

/** Some records of one type, in their order. */
export interface Chunk {
  readonly type: RecordType;
  readonly folded: readonly FoldedRecord[];
  /** How many records of rows they were made from. */
  readonly records: number;
}

type Folding = Pick<ReadRun, "found" | "subject" | "writer">;
type Checking = Folding & Pick<ReadRun, "rules" | "datasets" | "signal">;

/**
 * The second half of step three: checks each record against file and graph. Yields those that may be written, and
 * adds the keys of the others to `dropped`: refused, or kept out by the suppression list. Ends early where too many
 * rows are refused.
 */
export async function* checkAll(run: Checking, dropped: Set<string>): AsyncGenerator<Chunk> {
  let last: FoldedRecord | undefined;
  for (const chunk of foldAll(run)) {
    const { type, folded } = chunk;
    // Lets Ctrl-C in, since all else here may be ready at once.
    await setImmediate();
    run.signal?.throwIfAborted();
    const taken = type === "source" ? await findTakenSources(run, folded) : noneTaken;
    await lookUp(run, folded);
    const good = folded.filter((one) => {
      const refusal = one.record.record === "relationship" ? claimTwice(one, last) : taken.get(one.record.id);
      last = one;
      return isTaken(run, one, refusal);
    });
    if (good.length < folded.length) for (const one of folded) if (!good.includes(one)) dropped.add(keyOf(one));
    if (isStopped(run)) return;
    yield { ...chunk, folded: good };
  }
}

/** All records that were read, folded, in the order in which they are written. May be asked for more than once. */
function* foldAll({ found: { spool }, subject: { importer }, writer }: Folding): Generator<Chunk> {
  for (const type of recordTypes) {
    for (const folded of cutIntoChunks(foldRecords(spool.records(type), importer.repeats), writer.batchRecords)) {
      const records = folded.reduce(
        (sum, { from, again, refused }) => sum + from.length + again.length + refused.length,
        0,
      );
      yield { type, folded, records };
    }
  }
}

/** The chunks again, without the records that must not be written. */
export function* chunksWithout(dropped: ReadonlySet<string>, run: Folding): Generator<Chunk> {
  for (const chunk of foldAll(run)) {
    yield dropped.size === 0 ? chunk : { ...chunk, folded: chunk.folded.filter((one) => !dropped.has(keyOf(one))) };
  }
}

/** Names a record of a run. */
export function keyOf({ record, dataset }: FoldedRecord): string {
  return `${record.record}|${dataset}|${record.id}`;
}

/** A claim belongs to one dataset; what another of the file's says under its id would take its place. */
function claimTwice({ record: { id }, dataset }: FoldedRecord, before: FoldedRecord | undefined): Refusal | undefined {
  return before?.record.id === id && before.record.record === "relationship"
    ? refuse(
        "ID_TWICE",
        "id",
        `is ${excerpt(id)}, which ${before.dataset} has, as ${dataset} does`,
        "give each id once",
      )
    : undefined;
}

/** Checks one record, whose standing beside others may be wrong, and notes what becomes of its rows; whether it is to be written. */
function isTaken({ found, rules, datasets }: Checking, one: FoldedRecord, standing: Refusal | undefined): boolean {
  for (const { row, refusal } of one.refused) refuseRow(found, row, refusal);
  if (one.surplus > 0)
    found.refusals.leaveOut(`evidence beyond ${importLimits.recordEvidence} pieces for one record`, one.surplus);
  const reason = rules.suppressions.reasonAgainst(one.record);
  if (reason !== undefined) {
    for (const { row } of rowsOf(one)) found.tally.note(row, "left-out");
    found.refusals.leaveOut(`suppressed: ${reason}`);
    return false;
  }
  const refusal =
    checkDataset(one, datasets) ??
    standing ??
    (one.from.length > 1 ? checkRecord(one.record) : undefined) ??
    checkReferences(one.record, found.known);
  if (refusal === undefined) note(found, one);
  else for (const row of rowsOf(one)) refuseRow(found, row, refusal);
  return refusal === undefined;
}

function rowsOf({ from, again }: FoldedRecord): readonly RowPlace[] {
  return again.length === 0 ? from : [...from, ...again];
}

function note({ known }: Pick<Findings, "known">, { record }: FoldedRecord): void {
  if (record.record === "source") known.noteSource(record);
  if (record.record === "entity") known.noteEntity(record.id, kindsOf(record));
}

/** Makes known what the records name and the files do not hold, where the graph holds it. */
async function lookUp({ found: { known }, writer }: Checking, folded: readonly FoldedRecord[]): Promise<void> {
  const unknown = { sources: new Set<string>(), entities: new Set<string>() };
  for (const { record } of folded) noteUnknown(record, known, unknown);
  if (unknown.sources.size === 0 && unknown.entities.size === 0) return;
  const existing = await writer.findExisting({ sources: [...unknown.sources], entities: [...unknown.entities] });
  for (const { record } of existing.sources.values()) known.noteSource(record);
  for (const [id, kinds] of existing.entities) known.noteEntity(id, kinds);
}

const noneTaken: ReadonlyMap<string, Refusal> = new Map();

/** Sources that another dataset has under the same id with other content: two documents cannot share an id. */
async function findTakenSources(run: Checking, folded: readonly FoldedRecord[]): Promise<ReadonlyMap<string, Refusal>> {
  const ours = folded.flatMap(({ record }): SourceRecord[] => (record.record === "source" ? [record] : []));
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
