import { describe, expect, it } from "vitest";
import { parseShareText } from "../../../../server/domain/share-text.ts";

describe("a share as a source writes it", () => {
  it.each([
    ["51%", { minimum: 51, maximum: 51 }],
    ["12,5 %", { minimum: 12.5, maximum: 12.5 }],
    ["0", { minimum: 0, maximum: 0 }],
    [">25", { minimum: 25, maximum: 100, minimumExclusive: true }],
    ["more than 50 percent", { minimum: 50, maximum: 100, minimumExclusive: true }],
    ["<5%", { minimum: 0, maximum: 5, maximumExclusive: true }],
    ["25-50%", { minimum: 25, maximum: 50 }],
    ["25 to 50 %", { minimum: 25, maximum: 50 }],
    ["75% or more", { minimum: 75, maximum: 100 }],
    ["at least 10", { minimum: 10, maximum: 100 }],
    ["up to 30 per cent", { minimum: 0, maximum: 30 }],
    ["", { minimum: 0, maximum: 100 }],
    ["over 25% but not", undefined],
    ["more than 25 % and at most 50 %", { minimum: 25, maximum: 50, minimumExclusive: true }],
    ["at least 5 but less than 10%", { minimum: 5, maximum: 10, maximumExclusive: true }],
  ])("reads %j as an interval", (text, share) => {
    expect(parseShareText(text)).toEqual(share);
  });

  it.each([
    "101%",
    ">100",
    "<0",
    "more than 50 and less than 25",
    "-5",
    "50-25",
    "many",
    "1 of 2",
    "25-150%",
    "NaN",
    "1e2",
  ])("refuses %j", (text) => {
    expect(parseShareText(text)).toBeUndefined();
  });
});
