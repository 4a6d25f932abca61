/**
 * Days since 1970-01-01 in 16 bits: 0 where there is none, else counted from 1900-01-01. The few days before 1900 and
 * after 2079 stand in a list beside, sorted by ordinal, so that no date is bent to fit.
 */
export interface DayColumn {
  readonly codes: Uint16Array;
  readonly strangers: Uint32Array;
  readonly strangerDays: Int32Array;
}

/** Where no day is known: before any that a calendar date can name. */
export const noDay = -2_147_483_648;

const none = 0;
const stranger = 65_535;
/** 1900-01-01, which has code 1. */
export const firstCodedDay = -25_567;
const dayBeforeFirst = firstCodedDay - 1;

/** The day of an ordinal, or `missing` where it has none. */
export function dayAt(column: DayColumn, ordinal: number, missing: number): number {
  const code = column.codes[ordinal] as number;
  if (code === none) return missing;
  return code === stranger ? strangerDay(column, ordinal) : code + dayBeforeFirst;
}

function strangerDay({ strangers, strangerDays }: DayColumn, ordinal: number): number {
  let low = 0;
  let high = strangers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((strangers[middle] as number) < ordinal) low = middle + 1;
    else high = middle;
  }
  return strangerDays[low] as number;
}

/** The column of the days in `order`; `noDay` stands where there is none. */
export function buildDayColumn(days: Int32Array, order: Uint32Array): DayColumn {
  const codes = new Uint16Array(order.length);
  const strangers: number[] = [];
  const strangerDays: number[] = [];
  order.forEach((old, ordinal) => {
    const day = days[old] as number;
    if (day === noDay) return;
    const code = day - dayBeforeFirst;
    if (code > none && code < stranger) {
      codes[ordinal] = code;
      return;
    }
    codes[ordinal] = stranger;
    strangers.push(ordinal);
    strangerDays.push(day);
  });
  return { codes, strangers: Uint32Array.from(strangers), strangerDays: Int32Array.from(strangerDays) };
}
