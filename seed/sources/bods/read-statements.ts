import type { ImportContext, ImportFile, ReadRow } from "../importer.ts";
import { readJsonValues } from "../reading/json-values.ts";
import { type Statement, toStatement } from "./statement.ts";

/** The statements of the files in their order; what is none is refused where it stands. */
export async function* readStatements(
  files: readonly ImportFile[],
  context: ImportContext,
): AsyncGenerator<ReadRow<Statement> & { readonly row?: Statement }> {
  let ordinal = 0;
  for (const file of files) {
    for await (const value of readJsonValues(file, context)) {
      if ("refusal" in value) {
        yield value;
        continue;
      }
      const read = toStatement(value.row, ordinal);
      ordinal += 1;
      const { place, raw } = value;
      yield "refusal" in read ? { place, raw, refusal: read.refusal } : { place, raw, row: read.statement };
    }
  }
}
