import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type DayRange,
  fromDay,
  fromDayRange,
  parsePartialDate,
  toDayRange,
} from "../../../../server/domain/partial-date.ts";

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0));

/** The calendar counted by hand: days from 1970-01-01, year by year and month by month. */
function countDays(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let earlier = 1; earlier < month; earlier++) days += lengthOf(year, earlier);
  for (let earlier = 1970; earlier < year; earlier++) days += isLeap(earlier) ? 366 : 365;
  for (let later = year; later < 1970; later++) days -= isLeap(later) ? 366 : 365;
  return days;
}

const pad = (value: number, length: number) => String(value).padStart(length, "0");
const years = fc.integer({ min: 1, max: 9_999 });
const months = fc.integer({ min: 1, max: 12 });
const days = fc.integer({ min: 1, max: 31 });

function rangeOf(text: string): DayRange | undefined {
  const date = parsePartialDate(text);
  return date === undefined ? undefined : toDayRange(date);
}

test("a date exists exactly where the calendar has it, and is the day that counting reaches", () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const range = rangeOf(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
      const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
      const counted = countDays(year, month, day);
      expect(range).toEqual(exists ? { earliest: counted, latest: counted } : undefined);
    }),
    { numRuns: 500 },
  );
});

test("a month ends where the next begins, a year likewise, with no day between", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_998 }), months, (year, month) => {
      const next = month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
      expect(rangeOf(next)?.earliest).toBe((rangeOf(`${pad(year, 4)}-${pad(month, 2)}`)?.latest ?? Number.NaN) + 1);
      expect(rangeOf(pad(year + 1, 4))?.earliest).toBe((rangeOf(pad(year, 4))?.latest ?? Number.NaN) + 1);
    }),
  );
});

test("a more exact date means days that the less exact one means too", () => {
  fc.assert(
    fc.property(years, months, days, (year, month, day) => {
      fc.pre(day <= lengthOf(year, month));
      const [y, m, d] = [pad(year, 4), pad(month, 2), pad(day, 2)];
      const [ofYear, ofMonth, ofDay] = [rangeOf(y), rangeOf(`${y}-${m}`), rangeOf(`${y}-${m}-${d}`)];
      expect(isWithin(ofDay, ofMonth) && isWithin(ofMonth, ofYear)).toBe(true);
    }),
  );
});

test("a day written as a date is read back as that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: countDays(1, 1, 1), max: countDays(9_999, 12, 31) }), (day) => {
      expect(toDayRange(fromDay(day))).toEqual({ earliest: day, latest: day });
      expect(parsePartialDate(fromDay(day))).toBe(fromDay(day));
    }),
  );
});

test("the days that a date means give the date back, with as much of it as was stated", () => {
  fc.assert(
    fc.property(years, months, days, fc.constantFrom(4, 7, 10), (year, month, day, length) => {
      fc.pre(day <= lengthOf(year, month));
      const date = parsePartialDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`.slice(0, length));
      expect(date && fromDayRange(toDayRange(date))).toBe(date);
    }),
  );
  expect(() => fromDayRange({ earliest: 0, latest: 1 })).toThrow("no date means the days 0 to 1");
});

test("any text is either refused or a date that means at least one day", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{4}(-[0-9]{2}){0,3}$/)), (text) => {
      const range = rangeOf(text);
      expect(range === undefined || range.earliest <= range.latest).toBe(true);
    }),
  );
});

function isWithin(inner: DayRange | undefined, outer: DayRange | undefined): boolean {
  if (inner === undefined || outer === undefined) return false;
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}
