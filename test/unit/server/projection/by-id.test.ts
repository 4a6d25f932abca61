import { expect, test } from "vitest";
import { sortTexts } from "../../../../server/projection/build/sort-text.ts";
import { buildIdColumn, idAt, ordinalOf } from "../../../../server/projection/by-id.ts";
import { reordered, TextColumnBuilder } from "../../../../server/projection/text-column.ts";
import { seeded } from "../../../support/graphs/random.ts";

function columnOf(ids: readonly string[]) {
  const texts = new TextColumnBuilder();
  for (const id of ids) texts.add(id);
  const column = texts.column();
  return buildIdColumn(reordered(column, sortTexts(column)));
}

test("every id is found at its place in text order, and nothing else is", () => {
  const random = seeded(11);
  const ids = new Set<string>(["a", "aa", "", "é", "安", "x".repeat(400)]);
  while (ids.size < 2_000) ids.add(`r-${random.below(2 ** 32).toString(16)}${"z".repeat(random.below(3))}`);
  const column = columnOf(random.shuffle([...ids]));
  const sorted = [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(sorted.map((id) => ordinalOf(column, id))).toEqual(sorted.map((_, ordinal) => ordinal));
  expect(sorted.map((_, ordinal) => idAt(column, ordinal))).toEqual(sorted);
  for (const id of ids) if (!ids.has(`${id}!`)) expect(ordinalOf(column, `${id}!`)).toBe(-1);
});

test("an empty column finds nothing", () => {
  expect(ordinalOf(columnOf([]), "a")).toBe(-1);
});
