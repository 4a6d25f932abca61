import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import type { Change, ImportReport } from "../../server/domain/imports/import-report.ts";
import { LinchpinError } from "../../server/errors.ts";
import type { ImportRun } from "../../server/store/import-writer.ts";
import { writeQuarantine } from "../report/quarantine.ts";
import { type Findings, makeReport } from "../report/report.ts";
import { writeLeftovers } from "../report/write-leftovers.ts";
import { checkAll, chunksWithout } from "./check-all.ts";
import { endClaims } from "./end-claims.ts";
import { endRemoved } from "./end-removed.ts";
import { compareWithGraph, type Expected } from "./expectations.ts";
import { findUnchanged } from "./find-unchanged.ts";
import { readRecords } from "./read-records.ts";
import { isRefused, isStopped, stopOf } from "./reject.ts";
import type { ReadRun, RecordCounts, Run } from "./run.ts";
import { sha256Of } from "./run-id.ts";
import { noCounts, writeAll } from "./write.ts";

/** The four steps of an import in their order. */
export async function runImport(run: Run): Promise<ImportReport> {
  const started = performance.now();
  const report = (read: ReadRun | undefined, { result, records, ...findings }: Ending) =>
    makeReport({
      result,
      mode: run.mode,
      commits: run.writer.commits,
      run: run.id,
      format: run.importer.format,
      datasets: read?.datasets ?? [],
      records: records ?? noCounts(),
      milliseconds: Math.round(performance.now() - started),
      files: run.files,
      counts: run.tally.count(),
      refusals: run.refusals,
      findings,
    });
  let read: ReadRun | undefined;
  try {
    await readRecords(run);
    if (isStopped(run) || isRefused(run)) return report(undefined, await refuseAll(run, { stopped: stopOf(run) }));
    read = await identify(run);
    const dropped = new Set<string>();
    const early = await check(read, dropped);
    if (isStopped(run) || isRefused(run)) return report(read, await refuseAll(run, { stopped: stopOf(run) }));
    const { shrunk, ...expected } = await compareWithGraph(read);
    if (shrunk !== undefined) return report(read, await refuseAll(run, { shrunk }));
    const written = await write(read, { dropped, early, ...expected });
    return report(read, { result: "done", ...written, quarantineFile: await writeQuarantine(run) });
  } catch (error) {
    if (run.signal?.aborted !== true) throw error;
    if (run.writer.commits === "at-once") run.tally.forget();
    return report(read, { result: "interrupted" });
  }
}

interface Ending extends Pick<ImportReport, "result">, Findings {
  readonly records?: RecordCounts;
}

/**
 * Checks all records. Where nothing of them can be seen before the run is closed, and in a dry run nothing at all, they
 * are written while they are at hand. Gives what they became, if that is known by then.
 */
async function check(read: ReadRun, dropped: Set<string>): Promise<RecordCounts | undefined> {
  const good = checkAll(read, dropped);
  return read.mode === "compare" || read.writer.commits === "at-once"
    ? writeAll(read, good, new Map())
    : findUnchanged(read, good);
}

interface Checked extends Omit<Expected, "shrunk"> {
  readonly dropped: ReadonlySet<string>;
  readonly early: RecordCounts | undefined;
}

async function write(read: ReadRun, { dropped, early, held, ...expected }: Checked) {
  const committed = read.mode === "write" ? await read.writer.openRun(read.identity) : new Map();
  // What an interrupted run committed stands in its ledger as what it became, though by now it is unchanged.
  const isKnown = early !== undefined && committed.size === 0;
  const records = isKnown ? early : await writeAll(read, chunksWithout(dropped, read), committed);
  const ended = held === undefined ? await endRemoved(read, committed) : await endClaims(read, held, committed);
  const leftovers = await writeLeftovers(read, dropped);
  const written = { records, ended, leftovers, ...expected };
  if (read.mode === "compare") return written;
  const changes = sumOf(records);
  const version = await read.writer.closeRun(read.identity, {
    ...changes,
    updated: changes.updated + (ended?.ended ?? 0),
  });
  return { ...written, version };
}

async function refuseAll(run: Run, why: Findings): Promise<Ending> {
  run.tally.rejectAll();
  const isMendable = run.importer.refuses === "row";
  return { result: "refused", ...why, ...(isMendable && { quarantineFile: await writeQuarantine(run) }) };
}

/** Gives the run its datasets, which the files name. */
async function identify(run: Run): Promise<ReadRun> {
  const found = [...new Set([...run.spool.records("dataset")].map(({ id }): DatasetId => datasetId(id)))];
  const [first, ...others] = found;
  const wanted = run.context.dataset;
  const field = run.files.map(({ name }) => name).join(", ");
  if (first === undefined) {
    const bound = 'Add a line {"record":"dataset", …} with its title, publisher, licence and version.';
    throw new LinchpinError("FILE_REFUSED", { field, value: "it names no dataset", bound });
  }
  if (wanted !== undefined && !found.includes(wanted)) {
    const bound = `Leave --dataset out, or give --dataset ${first}.`;
    throw new LinchpinError("FILE_REFUSED", { field, value: `it holds ${found.join(", ")}, not ${wanted}`, bound });
  }
  const identity: ImportRun = {
    id: run.id,
    datasets: found,
    format: run.importer.format,
    files: run.files.map(({ name }) => name),
    sha256: sha256Of(run.files.map((file) => file.sha256)),
  };
  return { ...run, identity, datasets: [first, ...others], unreadRows: run.refusals.unbounded };
}

function sumOf(records: RecordCounts): Record<Change, number> {
  const types = Object.values(records);
  const sum = (change: Change) => types.reduce((total, counts) => total + counts[change], 0);
  return { created: sum("created"), updated: sum("updated"), unchanged: sum("unchanged") };
}
