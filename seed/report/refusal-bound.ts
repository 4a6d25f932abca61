import { importLimits } from "../../server/limits/import.ts";

/** How many refused rows an import bears; one more, and nothing is written. */
export interface RefusalBound {
  readonly rows: number;
  readonly percent: number;
  /** Refused rows that are borne whatever their share: in a small file one row is many percent. */
  readonly always: number;
}

export const usualRefusalBound: RefusalBound = {
  rows: importLimits.refusedRows,
  percent: importLimits.refusedPercent,
  always: importLimits.refusedRowsAlways,
};

/** `none`, a number of rows or a share such as `5%`; undefined where the text is none of them. */
export function parseRefusalBound(text: string): RefusalBound | undefined {
  if (text === "none") return { rows: Number.POSITIVE_INFINITY, percent: 100, always: 0 };
  const [, number, percent] = /^(\d{1,9}(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  if (percent === "%") {
    return Number(number) <= 100 ? { rows: Number.POSITIVE_INFINITY, percent: Number(number), always: 0 } : undefined;
  }
  return number.includes(".") ? undefined : { rows: Number(number), percent: 100, always: 0 };
}

/** Refused rows and rows read until now, or at the end, when the share counts as well. */
export interface RefusalCount {
  readonly refused: number;
  readonly read: number;
}

/** Whether so many refused rows stop the import at once, before all rows are read. */
export function isBeyondRows({ rows }: RefusalBound, { refused }: RefusalCount): boolean {
  return refused > rows;
}

/** Whether so many of all rows stop the import. */
export function isBeyond(bound: RefusalBound, count: RefusalCount): boolean {
  const { refused, read } = count;
  return isBeyondRows(bound, count) || (refused > bound.always && refused * 100 > read * bound.percent);
}

/** The bound in words: `1,000 rows or 1 % of them`. */
export function wordRefusalBound({ rows, percent, always }: RefusalBound): string {
  const parts = [
    ...(Number.isFinite(rows) ? [`${rows.toLocaleString("en")} ${rows === 1 ? "row" : "rows"}`] : []),
    ...(percent < 100 ? [`${percent} % of the rows${always > 0 ? ` (and ${always})` : ""}`] : []),
  ];
  return parts.join(" or ");
}
