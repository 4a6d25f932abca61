import { toDecimalText } from "../reading/cell-values.ts";

/** What a decimal may be written with; none where no cell has a comma. */
export type DecimalForm = { readonly decimals: readonly ("." | ",")[] };

/** How numbers are written if all cells are numbers. Two marks where the cells do not tell them apart: `1,234`. */
export function recogniseDecimals(values: readonly string[]): DecimalForm | undefined {
  if (values.length === 0) return undefined;
  const reads = (decimal: "." | "," | undefined) =>
    values.every((value) => !("refusal" in toDecimalText(value, decimal, "number")));
  if (reads(undefined)) return { decimals: [] };
  const found = ([".", ","] as const).filter(reads);
  return found.length === 0 ? undefined : { decimals: found };
}
