import type { Coverage, ImportFile } from "../importer.ts";
import { readCsvCells } from "../reading/csv-rows.ts";

/** Cells of a row of the file of parties, and of that of remarks which were cut there. */
const parties = 12;
const remarks = 2;

/**
 * The list is published whole each time. Without the file of remarks links that stand at the end of a long remark are
 * missing, so that the files are a slice.
 */
export async function measureCoverage(files: readonly ImportFile[]): Promise<Coverage> {
  const widths = new Set<number>();
  for (const file of files) {
    for await (const read of readCsvCells(file, { delimiter: "," })) {
      if ("row" in read) widths.add(read.row.cells.length);
      break;
    }
  }
  return { extent: widths.has(parties) && widths.has(remarks) ? "whole" : "slice" };
}
