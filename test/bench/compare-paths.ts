import { compareRows } from "./compare-rows.ts";
import { formatResult } from "./format-result.ts";
import { measureSize } from "./measure-size.ts";
import { runSizes } from "./run-sizes.ts";
import { defaultSizes, sizes } from "./sizes.ts";

await runSizes({
  name: "paths",
  sizes,
  unlessNamed: defaultSizes,
  measure: measureSize,
  format: (measured) => ({ text: formatResult(measured), figures: { ...measured, rows: compareRows(measured) } }),
});
