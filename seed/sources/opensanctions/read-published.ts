import type { ImportContext, ImportFile } from "../importer.ts";
import { readCsvColumns } from "../reading/csv-rows.ts";
import { fieldAt, isObject, objectAt, textAt } from "../reading/json-fields.ts";
import { readJsonValues } from "../reading/json-values.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { flattenNested } from "./flatten-nested.ts";
import type { Published } from "./published.ts";
import { readSimple } from "./read-simple.ts";
import { readStatements } from "./read-statements.ts";
import { hasStatements } from "./statement.ts";

/**
 * The entities of a file, whichever of the published forms it has: one entity a line, entities inside each other
 * (`targets.nested.json`), operations of a delta, the table of targets (`targets.simple.csv`) or that of statements.
 */
export async function* readPublished(file: ImportFile, context: ImportContext): AsyncGenerator<Published> {
  if (file.name.toLowerCase().endsWith(".csv")) {
    yield* hasStatements(await readCsvColumns(file)) ? readStatements(file, context) : readSimple(file);
    return;
  }
  for await (const value of readJsonValues(file, context)) {
    const { place, raw } = value;
    if ("refusal" in value) yield value;
    else if (!isOperation(value.row)) for (const entity of flattenNested(value.row)) yield { place, raw, entity };
    else yield { place, raw, ...readOperation(value.row) };
  }
}

function isOperation(value: unknown): boolean {
  return isObject(value) && fieldAt(value, "op") !== undefined && isObject(fieldAt(value, "entity"));
}

function readOperation(
  operation: unknown,
):
  | { readonly entity: unknown; readonly isOperation: true }
  | { readonly removed: string }
  | { readonly refusal: Refusal } {
  const word = textAt(operation, "op");
  const entity = objectAt(operation, "entity");
  if (word === "ADD" || word === "MOD") return { entity, isOperation: true };
  const id = textAt(entity, "id");
  if (word === "DEL" && id !== undefined) return { removed: id };
  return {
    refusal:
      word === "DEL"
        ? { code: "MISSING_KEY", field: "entity.id", value: "is missing", bound: "name what is removed" }
        : { code: "UNKNOWN_WORD", field: "op", value: `is ${excerpt(word)}`, bound: "give one of ADD, MOD, DEL" },
  };
}
