import { expect, test } from "vitest";
import { foldGroup } from "../../../../seed/pipeline/fold.ts";
import type { SpooledRecord } from "../../../../seed/pipeline/spool.ts";
import type { EntityRecord } from "../../../../server/domain/record.ts";
import { firm } from "../../../support/invented-graph.ts";

const place = { file: "a.jsonl", line: 7, byteOffset: 0 };
const row = (record: EntityRecord, number: number): SpooledRecord => ({ record, dataset: "d", row: number, place });
const acme = firm("Acme");

test("a row that says the same again is a duplicate", () => {
  const folded = foldGroup([row(acme, 0), row({ ...acme }, 1)], "refused");
  expect(folded).toEqual({ record: acme, dataset: "d", from: [row(acme, 0)], again: [row(acme, 1)], refused: [] });
});

test("a row that says something else is refused where ids are given once, and names the first", () => {
  const other = row(firm("Acme", { country: "NL" }), 1);
  const { record, refused } = foldGroup([row(acme, 0), other], "refused");
  expect(record).toBe(acme);
  expect(refused).toEqual([
    {
      row: other,
      refusal: {
        code: "ID_TWICE",
        field: "id",
        value: 'is "acme", which a.jsonl line 7 has with other content',
        bound: "give each id once",
      },
    },
  ]);
});

test("rows of one thing told in pieces are joined: first values stand, lists are united", () => {
  const one = firm("Acme", { country: "NL", aliases: ["A"] });
  const two = firm("Acme", { country: "BE", website: "https://acme.example", aliases: ["A", "B"] });
  const { record, from, again } = foldGroup([row(one, 0), row(two, 1), row(one, 2)], "joined");
  expect(record).toEqual({ ...two, ...one, aliases: ["A", "B"] });
  expect([from.map((it) => it.row), again.map((it) => it.row)]).toEqual([[0, 1], [2]]);
});
