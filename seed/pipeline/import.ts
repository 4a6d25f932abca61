import { tmpdir } from "node:os";
import type { ImportReport } from "../../server/domain/imports/import-report.ts";
import { LinchpinError } from "../../server/errors.ts";
import { archiveLimits } from "../../server/limits/archives.ts";
import type { RunWriter } from "../../server/store/import-writer.ts";
import { openUnpacking, type Unpacking } from "../files/unpacking.ts";
import type { ImportRequest } from "./import-request.ts";
import { keepRun } from "./keep-run.ts";
import { withLock } from "./lock.ts";
import { openFindings } from "./open-findings.ts";
import { openSubject } from "./open-subject.ts";
import { readOptions } from "./read-options.ts";
import { readRules } from "./read-rules.ts";
import type { Run } from "./run.ts";
import { runImport } from "./run-import.ts";

/**
 * Imports files: read, map, check, write. Gives the report, also where rows or the whole file were refused.
 * Throws LinchpinError FILE_REFUSED (a file cannot be read, unknown format), BAD_RECORD (a header or a mapping is
 * wrong, a reader cannot go on), IMPORT_BUSY (another import runs) and what the store throws; what was committed until
 * then stands, and the same call goes on from there.
 */
export async function importFiles(request: ImportRequest, writer: RunWriter): Promise<ImportReport> {
  const { scratch = tmpdir(), unpackedBytes = archiveLimits.unpackedBytes, signal } = request;
  const unpacking = openUnpacking({ folder: scratch, bytes: unpackedBytes, signal });
  try {
    return await importUnpacked(request, { writer, unpacking, scratch });
  } finally {
    await unpacking.close();
  }
}

interface Surroundings extends Pick<Run, "writer"> {
  readonly unpacking: Unpacking;
  readonly scratch: string;
}

async function importUnpacked(request: ImportRequest, surroundings: Surroundings): Promise<ImportReport> {
  const { writer, unpacking, scratch } = surroundings;
  const { signal, onProgress = () => undefined, quarantine, leftovers } = request;
  const options = readOptions(request);
  if ("field" in options) throw new LinchpinError("FILE_REFUSED", { ...options });
  const { importer, refusalBound } = options;
  const rules = await readRules(request, refusalBound);
  const subject = await openSubject(request, { importer, unpacking, scratch, writer, onProgress });
  const { found, close } = openFindings(subject.files.length, scratch);
  for (const reason of unpacking.passedOver) found.refusals.leaveOut(reason);
  for (const { file, lines } of subject.notTaken) found.refusals.leaveOut(wordNotTaken(file, lines), lines.length);
  const run: Run = { subject, rules, found, places: { quarantine, leftovers }, writer, signal, onProgress };
  try {
    return rules.mode === "write"
      ? await withLock(writer, () => keepRun(run, () => runImport(run)))
      : await runImport(run);
  } finally {
    close();
  }
}

/** Lines of a file that are named where they have to be mended there. */
const namedLines = 20;

function wordNotTaken(file: string, lines: readonly number[]): string {
  const more = lines.length > namedLines ? ` and ${lines.length - namedLines} more` : "";
  return `row of the quarantine that cannot be mended there: mend ${file}, line ${lines.slice(0, namedLines).join(", ")}${more}`;
}
