import { expect, test } from "vitest";
import { wrap } from "../../../../client/text/wrap.ts";

const measure = (text: string) => [...text].length;

test.each([
  ["American Bitcoin Corp.", 2, ["American", "Bitcoin", "Corp."].join(" ").length, ["American Bitcoin Corp."]],
  ["American Bitcoin Corp.", 2, 16, ["American Bitcoin", "Corp."]],
  ["Operation", 1, 9, ["Operation"]],
  ["", 3, 10, []],
])("%s fits in %i lines of %i", (text, lines, width, expected) => {
  expect(wrap(text, { lines, width, measure })).toEqual(expected);
});

test("what does not fit ends in an ellipsis", () => {
  expect(wrap("one two three four", { lines: 2, width: 7, measure })).toEqual(["one two", "three…"]);
  expect(wrap("Antminerproduction", { lines: 1, width: 6, measure })).toEqual(["Antmi…"]);
});

test("a name of 10,000 characters costs no more than one that is cut", () => {
  expect(wrap("x".repeat(10_000), { lines: 1, width: 5, measure })).toEqual(["xxxx…"]);
});
