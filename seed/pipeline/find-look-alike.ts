import type { ImportReport } from "../../server/domain/imports/import-report.ts";
import type { SourceFile } from "../files/source-files.ts";
import { recogniseFormat } from "../sources/recognise-format.ts";
import type { Subject } from "./run.ts";

/** As much of a file as tells its format. */
const headBytes = 1 << 16;
/** Formats of one family: a file of either may be read as the other. */
const families: readonly (readonly string[])[] = [["ftm", "opensanctions"]];

/** The first file that looks like another format than the one it was given as, and which. */
export async function findLookAlike({
  files,
  importer: { format },
}: Pick<Subject, "files" | "importer">): Promise<ImportReport["looksLike"]> {
  const family = families.find((one) => one.includes(format)) ?? [format];
  for (const file of files) {
    const found = recogniseFormat(await headOf(file));
    if (found !== undefined && !family.includes(found)) return { file: file.name, format: found };
  }
  return undefined;
}

/** Apart from the reading of rows, so that nobody is told of progress. */
async function headOf(file: SourceFile): Promise<string> {
  return new TextDecoder().decode(await file.slice(0, Math.min(headBytes, file.size)));
}
