import { expect, test } from "vitest";
import { joinWords } from "../../../../../server/domain/sentences/words-of-list.ts";

test("lists read as a reader says them", () => {
  expect([[], ["Ana"], ["Ana", "Cleo"], ["Ana", "Cleo", "Dora"]].map(joinWords)).toEqual([
    "",
    "Ana",
    "Ana and Cleo",
    "Ana, Cleo and Dora",
  ]);
});
