import { defaultSizes, sizes } from "./graphs/sizes.ts";
import { compareRows } from "./imports/compare-rows.ts";
import { formatResult } from "./paths/format-result.ts";
import { measureSize } from "./paths/measure-size.ts";
import { runSizes } from "./paths/run-sizes.ts";

await runSizes({
  name: "paths",
  sizes,
  unlessNamed: defaultSizes,
  measure: measureSize,
  format: (measured) => ({ text: formatResult(measured), figures: { ...measured, rows: compareRows(measured) } }),
});
