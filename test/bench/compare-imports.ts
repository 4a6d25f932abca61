import { formatImport, importRows } from "./imports/format-import.ts";
import { defaultImportSizes, importSizes } from "./imports/import-sizes.ts";
import { measureImport } from "./imports/measure-import.ts";
import { runSizes } from "./paths/run-sizes.ts";

await runSizes({
  name: "imports",
  sizes: importSizes,
  unlessNamed: defaultImportSizes,
  measure: measureImport,
  format: (measured, before) => ({
    text: formatImport(measured, before),
    figures: { ...measured, rows: importRows(measured, before) },
  }),
});
