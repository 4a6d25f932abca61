import { expect, test } from "vitest";
import { formatBytes, formatSeconds } from "../../../../client/text/numbers.ts";

test("a size is as exact as a reader needs it", () => {
  expect([12, 999, 347_063, 5_808_409].map(formatBytes)).toEqual(["12 bytes", "999 bytes", "347.1 kB", "5.8 MB"]);
});

test("a span of time is told in seconds, from a minute on with minutes", () => {
  expect([0.24, 9.96, 12.4, 59.6, 185].map(formatSeconds)).toEqual(["0.2 s", "10 s", "12 s", "1 min 0 s", "3 min 5 s"]);
});
