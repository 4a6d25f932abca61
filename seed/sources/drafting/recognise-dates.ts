import { toIsoDate } from "../reading/cell-values.ts";

/** How the dates of a column are written: as ISO 8601, by one pattern, or by one of several that the cells do not tell apart. */
export type DateForm = { readonly patterns: readonly string[] };

const patterns = ["DD/MM/YYYY", "MM/DD/YYYY", "DD.MM.YYYY", "DD-MM-YYYY", "MM-DD-YYYY", "DD-MMM-YYYY", "DD MMM YYYY"];

/** How the cells are written if all are dates; years alone are taken for numbers. No pattern means ISO 8601. */
export function recogniseDates(values: readonly string[]): DateForm | undefined {
  if (values.length === 0 || values.every((value) => /^\d{4}$/.test(value))) return undefined;
  const reads = (pattern: string | undefined) => values.every((value) => isDay(value, pattern));
  if (reads(undefined)) return { patterns: [] };
  const found = patterns.filter(reads);
  return found.length === 0 ? undefined : { patterns: found };
}

function isDay(value: string, pattern: string | undefined): boolean {
  const read = toIsoDate(value, pattern, "date");
  if ("refusal" in read) return false;
  const [, month = "01", day = "01"] = read.text.split("-");
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}
