import { createHash } from "node:crypto";
import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import { LinchpinError } from "../../server/errors.ts";
import type { Change, ImportRun } from "../../server/store/import-writer.ts";
import { UnreadableFile } from "../sources/unreadable-file.ts";
import { checkAll } from "./check-all.ts";
import { writeQuarantine } from "./quarantine.ts";
import { readRecords } from "./read-records.ts";
import { type ImportReport, makeReport } from "./report.ts";
import type { ReadRun, RecordCounts, Run } from "./run.ts";
import { noCounts, writeAll } from "./write.ts";

/** The four steps of an import in their order. */
export async function runImport(run: Run): Promise<ImportReport> {
  const started = performance.now();
  const report = (read: ReadRun | undefined, end: Ending) =>
    makeReport({
      result: end.result,
      mode: run.mode,
      run: read?.identity.id ?? "",
      format: run.importer.format,
      datasets: read?.datasets ?? [],
      records: end.records ?? noCounts(),
      milliseconds: Math.round(performance.now() - started),
      files: run.files,
      counts: run.tally.count(),
      refusals: run.refusals,
      quarantineFile: end.quarantineFile,
      version: end.version,
    });
  let read: ReadRun | undefined;
  try {
    await readRecords(run);
    if (isRefused(run)) return report(undefined, refuseAll(run));
    read = await identify(run);
    const refused = await checkAll(read);
    if (isRefused(run)) return report(read, refuseAll(run));
    const records = await writeAll(read, refused);
    const version = run.mode === "write" ? await run.writer.closeRun(read.identity, sumOf(records)) : undefined;
    const quarantineFile =
      run.quarantine === undefined
        ? undefined
        : await writeQuarantine(run, { folder: run.quarantine, name: read.identity.id });
    return report(read, { result: "done", records, version, quarantineFile });
  } catch (error) {
    if (run.signal?.aborted === true) return report(read, { result: "interrupted" });
    throw error instanceof UnreadableFile ? toFileRefused(error) : error;
  }
}

interface Ending extends Pick<ImportReport, "result"> {
  readonly records?: RecordCounts;
  readonly version?: string | undefined;
  readonly quarantineFile?: string | undefined;
}

/** A file of our own format is good or refused as a whole. */
function isRefused({ importer, refusals }: Run): boolean {
  return importer.refuses === "whole-file" && refusals.byRow.size > 0;
}

function refuseAll({ tally }: Run): Ending {
  tally.rejectAll();
  return { result: "refused" };
}

/** Gives the run its datasets and its id, both made from what is imported and not from when. */
async function identify(run: Run): Promise<ReadRun> {
  const found: DatasetId[] = [];
  for await (const [{ record }] of run.spool.groups("dataset")) found.push(datasetId(record.id));
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
  const { format } = run.importer;
  const sha256 = sha256Of(run.files.map((file) => file.sha256));
  const id = `run-${sha256Of([format, ...found, sha256, JSON.stringify(run.context.options)]).slice(0, 16)}`;
  const identity: ImportRun = { id, datasets: found, format, files: run.files.map(({ name }) => name), sha256 };
  return { ...run, identity, datasets: [first, ...others] };
}

function toFileRefused({ where, refusal }: UnreadableFile): LinchpinError {
  const { field, value, bound } = refusal;
  const next = `${bound.charAt(0).toUpperCase()}${bound.slice(1)}.`;
  return new LinchpinError("FILE_REFUSED", { field: where, value: `${field} ${value}`, bound: next });
}

function sumOf(records: RecordCounts): Record<Change, number> {
  const types = Object.values(records);
  const sum = (change: Change) => types.reduce((total, counts) => total + counts[change], 0);
  return { created: sum("created"), updated: sum("updated"), unchanged: sum("unchanged") };
}

function sha256Of(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\n")).digest("hex");
}
