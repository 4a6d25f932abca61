import { fromDay, toDay } from "../../server/domain/partial-date.ts";
import { importLimits } from "../../server/limits/import.ts";
import { textLimits } from "../../server/limits/texts.ts";
import type { RunWriter } from "../../server/store/import-writer.ts";
import { measureCoverage } from "../files/measure-coverage.ts";
import { type MendedFiles, openMended } from "../files/mended-files.ts";
import { runIdOf } from "../files/run-id.ts";
import { openFiles } from "../files/source-files.ts";
import type { Unpacking } from "../files/unpacking.ts";
import type { ImportContext, Importer } from "../sources/importer.ts";
import { sortLines } from "../spool/sort-lines.ts";
import type { ImportRequest } from "./import-request.ts";
import type { Run, Subject } from "./run.ts";

/** What the files are opened with. */
interface Opening extends Pick<Run, "onProgress"> {
  readonly importer: Importer;
  readonly unpacking: Unpacking;
  /** The folder for what does not fit in memory. */
  readonly scratch: string;
  readonly writer: Pick<RunWriter, "listIdentifiers">;
}

/** Opens the files of a request and says what they are. Throws FILE_REFUSED where one cannot be read. */
export async function openSubject(request: ImportRequest, opening: Opening): Promise<Subject> {
  const { importer, scratch, writer } = opening;
  const { files, notTaken } = await openAll(request, opening);
  const context: ImportContext = {
    dataset: request.dataset,
    today: fromDay(toDay(request.today ?? new Date())),
    lineBytes: importLimits.lineBytes,
    depth: textLimits.jsonDepth,
    sortLines: (lines) => sortLines(lines, scratch),
    listIdentifiers: (scheme) => writer.listIdentifiers(scheme),
    options: request.options ?? {},
  };
  const covered = await measureCoverage(importer, files, context);
  const extent = request.extent ?? covered.extent;
  const id = runIdOf({ format: importer.format, context, sha256s: files.map((file) => file.readSha256), extent });
  return { id, importer, files, context, extent, statedRows: covered.statedRows, notTaken };
}

/** Opens the files, those of archives too, and tells of each reading. */
async function openAll(
  { files: given, mended }: ImportRequest,
  { unpacking, onProgress }: Opening,
): Promise<MendedFiles> {
  let read = 0;
  let size = 0;
  const opened = await openFiles(given, unpacking, {
    onBytes(bytes) {
      read += bytes;
      onProgress({ phase: "reading", done: Math.min(read, size), total: size });
    },
    onUnpacked: (done, total) => onProgress({ phase: "unpacking", done, total }),
  });
  const whole = mended === undefined ? { files: opened, notTaken: [] } : await openMended(opened, mended);
  const { files } = whole;
  size = files.reduce((sum, file) => sum + file.size, 0);
  return whole;
}
