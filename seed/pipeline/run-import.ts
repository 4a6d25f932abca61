import type { Change, ImportReport } from "../../server/domain/imports/import-report.ts";
import { pathIn } from "../report/file-place.ts";
import { writeQuarantine } from "../report/quarantine.ts";
import { makeReport, type Told } from "../report/report.ts";
import { writeLeftovers } from "../report/write-leftovers.ts";
import { checkAll, chunksWithout } from "./check-all.ts";
import { compareWithGraph, type Expected } from "./compare-with-graph.ts";
import { endClaims } from "./end-claims.ts";
import { endRemoved } from "./end-removed.ts";
import { findLookAlike } from "./find-look-alike.ts";
import { findUnchanged } from "./find-unchanged.ts";
import { identify } from "./identify.ts";
import { nameReferences } from "./name-references.ts";
import { readRecords } from "./read-records.ts";
import type { ReadRun, RecordCounts, Run } from "./run.ts";
import { isRefused, isStopped, stopOf } from "./stop-at-bound.ts";
import { noCounts, writeAll } from "./write.ts";

/** The four steps of an import in their order: read, check, compare with the graph, write. */
export async function runImport(run: Run): Promise<ImportReport> {
  const started = performance.now();
  const report = (read: ReadRun | undefined, ending: Ending) =>
    reportOf(run, { datasets: read?.datasets ?? [], milliseconds: Math.round(performance.now() - started), ...ending });
  let read: ReadRun | undefined;
  try {
    await readRecords(run);
    if (isStopped(run) || isRefused(run)) return report(undefined, await refuseAll(run, { stopped: stopOf(run) }));
    read = identify(run);
    const dropped = new Set<string>();
    const early = await check(read, dropped);
    if (isStopped(run) || isRefused(run)) return report(read, await refuseAll(run, { stopped: stopOf(run) }));
    const { shrunk, ...expected } = await compareWithGraph(read);
    if (shrunk !== undefined) return report(read, await refuseAll(run, { shrunk }));
    const written = await write(read, { dropped, early, ...expected });
    const looksLike = isNothingTaken(run) ? await findLookAlike(run.subject) : undefined;
    return report(read, { result: "done", ...written, looksLike, quarantineFile: await setAside(run) });
  } catch (error) {
    if (run.signal?.aborted !== true) throw error;
    if (run.writer.commits === "at-once") run.found.tally.forget();
    return report(read, { result: "interrupted" });
  }
}

interface Ending extends Pick<ImportReport, "result">, Told {
  readonly records?: RecordCounts;
}

function reportOf(
  { subject, rules, found, writer }: Pick<Run, "subject" | "rules" | "found" | "writer">,
  ending: Ending & Pick<ImportReport, "datasets" | "milliseconds">,
): ImportReport {
  const { result, datasets, milliseconds, records = noCounts(), ...told } = ending;
  return makeReport({
    ...{ result, datasets, milliseconds, records, told },
    mode: rules.mode,
    commits: writer.commits,
    run: subject.id,
    format: subject.importer.format,
    files: subject.files,
    counts: found.tally.count(),
    refusals: found.refusals,
  });
}

/**
 * Checks all records. Where nothing of them can be seen before the run is closed, and in a dry run nothing at all, they
 * are written while they are at hand. Gives what they became, if that is known by then.
 */
async function check(read: ReadRun, dropped: Set<string>): Promise<RecordCounts | undefined> {
  const good = checkAll(read, dropped);
  return read.rules.mode === "compare" || read.writer.commits === "at-once"
    ? writeAll(read, good, new Map())
    : findUnchanged(read, good);
}

interface Checked extends Omit<Expected, "shrunk"> {
  readonly dropped: ReadonlySet<string>;
  readonly early: RecordCounts | undefined;
}

async function write(read: ReadRun, { dropped, early, held, ...expected }: Checked) {
  const { writer, identity, subject, places } = read;
  const { mode, suppressions } = read.rules;
  const committed = mode === "write" ? await writer.openRun(identity) : new Map();
  // What an interrupted run committed stands in its ledger as what it became, though by now it is unchanged.
  const isKnown = early !== undefined && committed.size === 0;
  const records = isKnown ? early : await writeAll(read, chunksWithout(dropped, read), committed);
  const ended = held === undefined ? await endRemoved(read, committed) : await endClaims(read, held, committed);
  const path = mode === "write" && places.leftovers !== undefined ? pathIn(places.leftovers, subject.id) : undefined;
  const leftovers = await writeLeftovers(read.found.leftovers, { path, dropped, suppressions });
  const written = { records, ended, leftovers, ...expected };
  if (mode === "compare") return written;
  const changes = sumOf(records);
  const version = await writer.closeRun(identity, { ...changes, updated: changes.updated + (ended?.ended ?? 0) });
  return { ...written, version };
}

async function refuseAll(run: Pick<Run, "subject" | "found" | "places">, why: Told): Promise<Ending> {
  run.found.tally.refuseAll();
  const isMendable = run.subject.importer.refuses === "row";
  const looksLike = why.shrunk === undefined ? await findLookAlike(run.subject) : undefined;
  return { result: "refused", ...why, looksLike, ...(isMendable && { quarantineFile: await setAside(run) }) };
}

/** Whether every row was refused, as happens where the files are of another format. */
function isNothingTaken({ found: { tally, refusals } }: Pick<Run, "found">): boolean {
  return refusals.count > 0 && refusals.count === tally.rows;
}

/** Puts the refused rows into the quarantine, what they refer to named as their file does. */
async function setAside(run: Pick<Run, "subject" | "found" | "places">): Promise<string | undefined> {
  await nameReferences(run);
  const { subject, found, places } = run;
  return writeQuarantine(subject, { refusals: found.refusals, place: places.quarantine });
}

function sumOf(records: RecordCounts): Record<Change, number> {
  const types = Object.values(records);
  const sum = (change: Change) => types.reduce((total, counts) => total + counts[change], 0);
  return { created: sum("created"), updated: sum("updated"), unchanged: sum("unchanged") };
}
