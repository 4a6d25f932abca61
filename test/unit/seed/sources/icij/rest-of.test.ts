import { expect, test } from "vitest";
import type { LeakFile, LeakRow } from "../../../../../seed/sources/icij/read-nodes.ts";
import { restOf } from "../../../../../seed/sources/icij/rest-of.ts";

const place = { file: "nodes.csv", line: 2, byteOffset: 0 };
const row = (file: LeakFile, cells: Readonly<Record<string, string>>): LeakRow => ({
  file,
  place,
  cells: new Map(Object.entries(cells)),
});
const node = { record: "entity", id: "leak-1" } as const;

test("the text of a firm's address is left over, that of what may be a person is not", () => {
  const cells = { name: "Delta", address: "2 Invented Street", internal_id: "5", note: "moved" };
  expect(restOf(row("intermediaries", cells), node, "firm")).toEqual({
    reasons: ["address", "internal id", "note"],
    leftovers: [{ ...node, values: { address: "2 Invented Street", internal_id: "5", note: "moved" } }],
  });
  expect(restOf(row("intermediaries", cells), node, "may-be-person")).toEqual({
    reasons: ["personal: address of what may be a person", "internal id", "personal: note of what may be a person"],
    leftovers: [{ ...node, values: { internal_id: "5" } }],
  });
});

test("an officer's note is not kept, a relationship's status is", () => {
  expect(restOf(row("officers", { note: "born 1980" }), node, "may-be-person").leftovers).toEqual([]);
  const link = { record: "relationship", id: "owns-1" } as const;
  expect(restOf(row("relationships", { status: "Active", link: "owner of" }), link, "may-be-person").leftovers).toEqual(
    [{ ...link, values: { status: "Active" } }],
  );
});
