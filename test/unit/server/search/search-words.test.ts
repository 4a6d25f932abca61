import { expect, test } from "vitest";
import { fold, toParts, toSearchWords } from "../../../../server/search/search-words.ts";

test.each([
  ["  Hut   8 ", ["hut", "8"]],
  ["U.S. Data Mining, Inc.", ["u.s", "data", "mining", "inc"]],
  ["tb-", ["tb"]],
  ["(((((", []],
  ["AND", ["and"]],
  ["ＢＩＴＭＡＩＮ", ["bitmain"]],
  ["比特大陆", ["比特大陆"]],
  ["a\u0000b", ["a", "b"]],
  ["half \ud83d pair", ["half", "pair"]],
])("reads %j as the words %j", (text, words) => {
  expect(toSearchWords(text)).toEqual(words);
});

test.each([
  ["", "it is blank"],
  [" \t ", "it is blank"],
  ["x".repeat(201), "it has 201 characters"],
  ["a b c d e f g h i", "it has 9 words"],
])("refuses %j: %s", (text, value) => {
  expect(() => toSearchWords(text)).toThrow(
    expect.objectContaining({ code: "TEXT_FORM", details: { field: "text", value, bound: 200 } }),
  );
});

test("parts of a name are its letters and digits, whatever joins them", () => {
  expect(toParts("Hut-8/S21+ (U.S.)")).toEqual(["hut", "8", "s21", "u", "s"]);
});

test("folding takes the accents off and leaves the rest", () => {
  expect(fold("müller ñandú 比特")).toBe("muller nandu 比特");
});
