import { expect, test } from "vitest";
import {
  fromDay,
  type PartialDate,
  parsePartialDate,
  toDay,
  toDayRange,
} from "../../../../server/domain/partial-date.ts";

function daysOf(text: string) {
  const date = parsePartialDate(text);
  return date === undefined ? undefined : toDayRange(date);
}

test("a whole date is one day", () => {
  expect(daysOf("1970-01-01")).toEqual({ earliest: 0, latest: 0 });
  expect(daysOf("2025-08-11")).toEqual({ earliest: 20_311, latest: 20_311 });
});

test("a month is all its days, February by the year", () => {
  expect(daysOf("1970-01")).toEqual({ earliest: 0, latest: 30 });
  expect(daysOf("1972-02")).toEqual({ earliest: 761, latest: 789 });
  expect(daysOf("1971-02")).toEqual({ earliest: 396, latest: 423 });
});

test("a year is all its days", () => {
  expect(daysOf("1970")).toEqual({ earliest: 0, latest: 364 });
  expect(daysOf("1972")).toEqual({ earliest: 730, latest: 1_095 });
});

test("years below 100 are those years, not those of the last century", () => {
  expect(daysOf("0099-12-31")).toEqual({ earliest: -683_004, latest: -683_004 });
  expect(daysOf("0001-01-01")).toEqual({ earliest: -719_162, latest: -719_162 });
});

test.each([
  ["no month 13", "2019-13"],
  ["no month 0", "2019-00"],
  ["no 30 February", "2020-02-30"],
  ["29 February in leap years only", "1900-02-29"],
  ["no day 0", "2019-05-00"],
  ["no year 0", "0000"],
  ["no year of five digits", "12019"],
  ["no month of one digit", "2019-5"],
  ["no other separator", "2019/05/14"],
  ["no time of day", "2019-05-14T00:00:00Z"],
  ["no blank around it", " 2019"],
  ["no line end after it", "2019\n"],
  ["no digits of other scripts", "２０１９"],
  ["no words", "today"],
  ["nothing", ""],
])("has %s", (_, text) => {
  expect(parsePartialDate(text)).toBeUndefined();
});

test("what was never a date throws instead of meaning some day", () => {
  expect(() => toDayRange("2019-13" as PartialDate)).toThrow(new RangeError("not a date: 2019-13"));
});

test("an instant belongs to the day that it is in by universal time, before 1970 too", () => {
  expect(toDay(new Date("1970-01-01T23:59:59.999Z"))).toBe(0);
  expect(toDay(new Date("1969-12-31T23:59:59.999Z"))).toBe(-1);
});

test("a day is written as a whole date", () => {
  expect(fromDay(0)).toBe("1970-01-01");
  expect(fromDay(-1)).toBe("1969-12-31");
});
