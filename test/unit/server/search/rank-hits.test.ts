import { expect, test } from "vitest";
import type { Entity } from "../../../../server/domain/entity.ts";
import { entityId } from "../../../../server/domain/ids.ts";
import { rankHits } from "../../../../server/search/rank-hits.ts";

function candidate(name: string, degree: number, aliases: readonly string[] = []) {
  const id = entityId(name.toLowerCase().replaceAll(" ", "-"));
  const entity: Entity = { id, kind: "FIRM", name, aliases, identifiers: [], roles: [], datasets: [] };
  return { entity, degree };
}
const ranked = (text: string, ...candidates: ReturnType<typeof candidate>[]) =>
  rankHits(text, candidates).map(({ entity }) => entity.name);

test("an exact name stands before an exact alias, a beginning and a slip, however popular these are", () => {
  expect(
    ranked(
      "acme",
      candidate("Amce", 900),
      candidate("Acme Mining", 900),
      candidate("Borealis", 900, ["ACME"]),
      candidate("Acme", 0),
    ),
  ).toEqual(["Acme", "Borealis", "Acme Mining", "Amce"]);
});

test("of equal matches the one with more relationships stands first, then the smaller id", () => {
  expect(ranked("acme", candidate("Acme B", 1), candidate("Acme A", 1), candidate("Acme C", 7))).toEqual([
    "Acme C",
    "Acme A",
    "Acme B",
  ]);
});

test("fewer missed words stand before more relationships", () => {
  expect(ranked("acme mining company", candidate("Mining", 900), candidate("Acme Mining", 0))).toEqual([
    "Acme Mining",
    "Mining",
  ]);
});
