import { expect, test } from "vitest";
import { readJsonValues } from "../../../../../seed/sources/reading/json-values.ts";
import { mapContext, memoryFile } from "../../../../support/files/map-files.ts";

async function read(content: string, layout: "listed" | "wrapped" = "listed", bound = 1_000_000) {
  const rows = [];
  for (const pieceBytes of [1, 7, 4_096]) {
    const found = [];
    const file = memoryFile("values.json", content, pieceBytes);
    for await (const value of readJsonValues(file, { ...mapContext, lineBytes: bound }, layout)) {
      found.push("row" in value ? value.row : value.refusal.code);
    }
    rows.push(found);
  }
  expect(rows[1]).toEqual(rows[0]);
  expect(rows[2]).toEqual(rows[0]);
  return rows[0];
}

test("the members of a list are rows, brackets and quotes inside texts notwithstanding", async () => {
  const values = [{ a: 'x]},{"\\' }, ["[", { b: [1] }], "text, with commas", 3, null];
  expect(await read(JSON.stringify(values, undefined, 2))).toEqual(values);
  expect(await read(`\uFEFF ${JSON.stringify(values)} `)).toEqual(values);
  expect(await read("[]")).toEqual([]);
});

test("the members of lists in one object are rows where the format wraps them", async () => {
  expect(await read('{"head":{"list":[9]},"records":[{"a":[1]},2]}', "wrapped")).toEqual([{ a: [1] }, 2]);
  expect(await read('{"head":1}', "wrapped")).toEqual(["NOT_JSON"]);
});

test("lines are rows where the file is no list", async () => {
  expect(await read('{"a":1}\n\n{"a":2}\nbroken\n')).toEqual([{ a: 1 }, { a: 2 }, "NOT_JSON"]);
});

test("a broken member costs no other, and a list that is cut off is told", async () => {
  expect(await read('[{"a":1},{"b" 2},{"c":3}]')).toEqual([{ a: 1 }, "NOT_JSON", { c: 3 }]);
  expect(await read('[{"a":1},{"b":')).toEqual([{ a: 1 }, "NOT_JSON"]);
  expect(await read('[{"a":1},{"__proto__":1}]')).toEqual([{ a: 1 }, "FORBIDDEN_KEY"]);
  expect(await read(`[${"[".repeat(70)}${"]".repeat(70)},1]`)).toEqual(["TOO_DEEP", 1]);
  expect(await read(`["${"x".repeat(200)}",1]`, "listed", 100)).toEqual(["LINE_TOO_LONG", 1]);
});

test("a row knows its line and byte", async () => {
  const places = [];
  for await (const { place } of readJsonValues(memoryFile("v.json", '[\n {"ö":1},\n {"b":2}]'), mapContext))
    places.push(place);
  expect(places).toEqual([
    { file: "v.json", line: 2, byteOffset: 3 },
    { file: "v.json", line: 3, byteOffset: 14 },
  ]);
});
