import type { Coverage, ImportContext, ImportFile } from "../importer.ts";
import { readCsvColumns } from "../reading/csv-rows.ts";
import { fieldAt, isObject, objectAt } from "../reading/json-fields.ts";
import { readJsonValues } from "../reading/json-values.ts";
import { hasStatements } from "./statement.ts";

/** Lines after which a file without anything nested counts as one entity a line. */
const linesLookedAt = 1_000;

/**
 * How much of a collection the files are: entities one a line and statements are all of it. A delta is not, nor are the
 * forms that hold targets only: nested ones lack what joins others, the simple table has no relationships.
 */
export async function measureCoverage(files: readonly ImportFile[], context: ImportContext): Promise<Coverage> {
  for (const file of files) if (!(await isWhole(file, context))) return { extent: "slice" };
  return { extent: "whole" };
}

async function isWhole(file: ImportFile, context: ImportContext): Promise<boolean> {
  if (file.name.toLowerCase().endsWith(".csv")) return hasStatements(await readCsvColumns(file));
  for await (const read of readJsonValues(file, context)) {
    if (!("row" in read)) return false;
    const entity = read.row;
    if (fieldAt(entity, "op") !== undefined) return false;
    const values = Object.values(objectAt(entity, "properties")).flat();
    if (values.some(isObject)) return false;
    // A nested file may begin with targets that nothing is joined to.
    if (read.place.line >= linesLookedAt) return true;
  }
  return true;
}
