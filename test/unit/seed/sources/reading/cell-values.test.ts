import { expect, test } from "vitest";
import { readsDates, toDecimalText, toIsoDate } from "../../../../../seed/sources/reading/cell-values.ts";

test.each([
  ["2019", undefined, "2019"],
  ["2019-05", undefined, "2019-05"],
  ["2019-05-14T10:00:00Z", undefined, "2019-05-14"],
  ["03/04/2021", "DD/MM/YYYY", "2021-04-03"],
  ["03/04/2021", "MM/DD/YYYY", "2021-03-04"],
  ["3.4.2021", "DD.MM.YYYY", "2021-04-03"],
  ["23-MAR-2006", "DD-MMM-YYYY", "2006-03-23"],
  ["04/2021", "MM/YYYY", "2021-04"],
  ["20210403", "YYYYMMDD", "2021-04-03"],
])("reads the date %s by %s as %s", (text, pattern, date) => {
  expect(toIsoDate(text, pattern, "since")).toEqual({ text: date });
});

test.each([
  ["03/04/2021", undefined],
  ["3 April 2021", "DD/MM/YYYY"],
  ["1/2", "DD/MM/YYYY"],
])("never guesses the date %s by %s", (text, pattern) => {
  expect(toIsoDate(text, pattern, "since")).toMatchObject({ refusal: { code: "BAD_DATE", field: "since" } });
});

test("knows a pattern that says too little, too much or something else", () => {
  expect(["DD/MM/YYYY", "YYYY", "MMM YYYY"].map(readsDates)).toEqual([true, true, true]);
  expect(["DD/MM", "DD/MM/YY", "YYYY YYYY", "day"].map(readsDates)).toEqual([false, false, false, false]);
});

test.each([
  ["1250.5", undefined, "1250.5"],
  ["1,250.50", ".", "1250.50"],
  ["1.250,50", ",", "1250.50"],
  ["12,5", ",", "12.5"],
  ["(400.05)", ".", "-400.05"],
  ["-€ 7", undefined, "-7"],
  ["007", undefined, "7"],
])("reads the number %s with decimal %s as %s", (text, decimal, number) => {
  expect(toDecimalText(text, decimal as "." | "," | undefined, "amount")).toEqual({ text: number });
});

test.each([
  ["1,250", undefined],
  ["about 5", "."],
  ["1.250.50", "."],
  ["", undefined],
])("never guesses the number %s with decimal %s", (text, decimal) => {
  expect(toDecimalText(text, decimal as "." | "," | undefined, "amount")).toMatchObject({
    refusal: { code: "BAD_MONEY", field: "amount" },
  });
});
