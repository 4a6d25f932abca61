import { formatImport, importRows } from "./format-import.ts";
import { defaultImportSizes, importSizes } from "./import-sizes.ts";
import { measureImport } from "./measure-import.ts";
import { runSizes } from "./run-sizes.ts";

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
