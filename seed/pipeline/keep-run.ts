import { basename } from "node:path";
import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import type { ImportReport } from "../../server/domain/imports/import-report.ts";
import type { KeptReport, KeptRun } from "../../server/domain/imports/import-run.ts";
import { LinchpinError } from "../../server/errors.ts";
import type { Run, Subject } from "./run.ts";

type Begun = Omit<KeptRun, "result">;
type Remembered = Pick<Run, "subject" | "found" | "writer">;

/**
 * Does the work of a run and has the graph remember how it went, whether or not anything was written: noted as
 * unfinished when it begins, so that a program that ends without a word leaves a trace, and with its report when it
 * is over. That is bookkeeping: it changes neither the graph's version nor its fingerprint.
 */
export async function keepRun(run: Remembered, work: () => Promise<ImportReport>): Promise<ImportReport> {
  const begun = begin(run.subject, new Date());
  await run.writer.keepRun({ ...begun, result: "unfinished" });
  try {
    const report = await work();
    await run.writer.keepRun(toKeptRun({ ...begun, datasets: namedBy(run) }, report, new Date()));
    return report;
  } catch (error) {
    // What broke the import may keep this from being written too; the import's own error is what the reader needs.
    await keepFailure(run, begun, error).catch(() => undefined);
    throw error;
  }
}

async function keepFailure(run: Remembered, begun: Begun, error: unknown): Promise<void> {
  await run.writer.keepRun(toFailedRun({ ...begun, datasets: namedBy(run) }, error, new Date()));
}

function begin({ id, importer, context, files }: Subject, startedAt: Date): Begun {
  return {
    id: `${id}-${startedAt.getTime().toString(36)}`,
    run: id,
    format: importer.format,
    datasets: context.dataset === undefined ? [] : [context.dataset],
    startedAt: startedAt.toISOString(),
    files: files.map(({ name, sha256, size }) => ({ name, sha256, bytes: size })),
  };
}

/** The datasets of the files as far as they were read: also of files that were refused. */
function namedBy({ found: { spool }, subject: { context } }: Remembered): readonly DatasetId[] {
  const named = [...new Set([...spool.records("dataset")].map(({ id }): DatasetId => datasetId(id)))];
  return named.length > 0 || context.dataset === undefined ? named : [context.dataset];
}

/** The run with its report, less what is only of this machine: the folders of its files. */
export function toKeptRun(begun: Begun, report: ImportReport, finishedAt: Date): KeptRun {
  const { mode: _, commits: __, page: ___, leftovers, quarantineFile, ...rest } = report;
  const kept: KeptReport = {
    ...rest,
    ...(leftovers !== undefined && { leftovers }),
    ...(leftovers?.file !== undefined && { leftovers: { ...leftovers, file: basename(leftovers.file) } }),
    ...(quarantineFile !== undefined && { quarantineFile: basename(quarantineFile) }),
  };
  return { ...begun, finishedAt: finishedAt.toISOString(), result: report.result, report: kept };
}

function toFailedRun(begun: Begun, error: unknown, finishedAt: Date): KeptRun {
  const known = error instanceof LinchpinError ? error : new LinchpinError("INTERNAL", { value: begun.id });
  const failure = { code: known.code, message: withoutFolders(known.message), next: known.next };
  return { ...begun, result: "failed", finishedAt: finishedAt.toISOString(), failure };
}

/** The history is served to every reader, so it must not tell the folders of this machine. */
function withoutFolders(text: string): string {
  return text.replace(/(?:[A-Za-z]:)?(?:[\\/][^\\/\s:"]+)+(?=[\\/])/g, "…");
}
