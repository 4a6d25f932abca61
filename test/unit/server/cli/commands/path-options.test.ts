import { expect, test } from "vitest";
import { parsePathOptions } from "../../../../../server/cli/commands/path-options.ts";
import { LinchpinError } from "../../../../../server/errors.ts";

test("two ids make a question, and nothing else is said", () => {
  expect(parsePathOptions(["ana", "acme"])).toEqual({ question: { from: ["ana"], to: ["acme"] }, form: "text" });
});

test("every option fills its field: lists by commas, kinds in any case, numbers as numbers", () => {
  const typed = [
    ["ana,bea", "acme", "--limit", "3", "--max-hops", "4", "--kinds", "owns,backs", "--families", "Supply"],
    ["--exclude-kinds", "near", "--direction", "FORWARD", "--via", "cora, dora", "--avoid", "eve"],
    ["--avoid-relationships", "r-1,r-2", "--order", "ownership*,SUPPLY", "--statuses", "confirmed"],
    ["--minimum-confidence", "0.5", "--minimum-share", "25", "--as-of", "2024-05", "--known-by", "2025"],
    ["--hub-limit", "40", "--maximum-overlap", "0.3", "--json"],
  ].flat();
  expect(parsePathOptions(typed)).toEqual({
    question: {
      from: ["ana", "bea"],
      to: ["acme"],
      limit: 3,
      maxHops: 4,
      kinds: ["OWNS", "BACKS"],
      families: ["SUPPLY"],
      excludeKinds: ["NEAR"],
      direction: "FORWARD",
      via: ["cora", "dora"],
      avoid: ["eve"],
      avoidRelationships: ["r-1", "r-2"],
      order: ["OWNERSHIP*", "SUPPLY"],
      statuses: ["CONFIRMED"],
      minimumConfidence: 0.5,
      minimumShare: 25,
      asOf: "2024-05",
      knownBy: "2025",
      hubLimit: 40,
      maximumOverlap: 0.3,
    },
    form: "json",
  });
});

test.each([
  [["ana"], "paths takes two ends, not 1."],
  [["ana", "acme", "bea"], "paths takes two ends, not 3."],
  [["ana", "acme", "--limit", "many"], "--limit many is no number."],
  [["ana", "acme", "--max-hops", ""], "--max-hops  is no number."],
])("%j is refused as bad usage", (typed, message) => {
  expect(() => parsePathOptions(typed)).toThrow(new LinchpinError("BAD_USAGE", { value: message.slice(0, -1) }));
});
