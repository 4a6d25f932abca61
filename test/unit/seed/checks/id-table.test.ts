import { expect, test } from "vitest";
import { createIdTable } from "../../../../seed/checks/id-table.ts";

test("what was noted last under an id is found, and nothing under any other", () => {
  const table = createIdTable();
  for (let number = 0; number < 20_000; number += 1) table.set(`firm-${number}`, number);
  table.set("firm-7", 0);
  expect([table.size, table.get("firm-7"), table.get("firm-19999"), table.get("firm-20000")]).toEqual([
    20_000,
    0,
    19_999,
    undefined,
  ]);
  const wrong = Array.from({ length: 20_000 }, (_, number) => number).filter((number) => {
    return number !== 7 && table.get(`firm-${number}`) !== number;
  });
  expect(wrong).toEqual([]);
});

test("an empty table knows no id", () => {
  expect(createIdTable().get("")).toBe(undefined);
});
