import type { Coverage, ImportContext, Importer, ImportFile } from "../sources/importer.ts";
import { UnreadableFile } from "../sources/reading/unreadable-file.ts";

/** How much of its dataset the files are. What cannot be read is refused when its rows are read. */
export async function measureCoverage(
  importer: Importer,
  files: readonly ImportFile[],
  context: ImportContext,
): Promise<Required<Coverage>> {
  try {
    return { extent: "slice", statedRows: new Map(), ...(await importer.covers?.(files, context)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { extent: "slice", statedRows: new Map() };
    throw error;
  }
}
