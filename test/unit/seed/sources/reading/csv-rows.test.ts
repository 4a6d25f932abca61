import { expect, test } from "vitest";
import { type CsvForm, readCsvRows } from "../../../../../seed/sources/reading/csv-rows.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";

/** The rows as objects with their line; a refused one as its code. */
async function read(content: string | Uint8Array, form: CsvForm = {}): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const one of readCsvRows(textFile("stakes.csv", content), form)) {
    const { line, byteOffset } = one.place;
    rows.push([line, byteOffset, "row" in one ? Object.fromEntries(one.row.cells) : one.refusal.code]);
  }
  return rows;
}

test("gives each row its line and offset, through quoted line ends and blank lines", async () => {
  const text = 'a,b\n1,"x\ny"\n\n2,"say ""so"""\r\n3,\n';
  expect(await read(text)).toEqual([
    [2, 4, { a: "1", b: "x\ny" }],
    [5, 13, { a: "2", b: 'say "so"' }],
    [6, 29, { a: "3", b: "" }],
  ]);
});

test.each([
  ["comma", "a,b\n1;2,3\n", { a: "1;2", b: "3" }],
  ["semicolon", "a;b\n1,2;3\n", { a: "1,2", b: "3" }],
  ["tab", "a\tb\n1,2\t3\n", { a: "1,2", b: "3" }],
  ["semicolon beside quoted commas", '"a,x,y";b\n1,2;3\n', { "a,x,y": "1,2", b: "3" }],
])("recognises the %s", async (_, text, cells) => {
  expect(await read(text)).toEqual([[2, expect.any(Number), cells]]);
});

test("takes the byte order mark off the first column's name", async () => {
  expect(await read("\uFEFFa,b\n1,2\n")).toEqual([[2, 4, { a: "1", b: "2" }]]);
});

test("reads UTF-16 by its byte order mark and Latin-1 when told", async () => {
  expect(await read(Buffer.from("\uFEFFa,b\nÅsa,2\n", "utf16le"))).toEqual([[2, 4, { a: "Åsa", b: "2" }]]);
  expect(await read(Buffer.from("a,b\nÅsa,2\n", "latin1"), { encoding: "latin1" })).toEqual([
    [2, 4, { a: "Åsa", b: "2" }],
  ]);
});

test("refuses by itself each row that is ragged, misquoted, not UTF-8 or holds NUL", async () => {
  const text = Buffer.concat([
    Buffer.from('a,b\n1\n1,2,3\n1,"x"y\n1,5" pipe\n1,\0\n1,'),
    Buffer.from([0xff, 0x0a]),
    Buffer.from("1,good\n"),
  ]);
  expect((await read(text)).map((row) => (row as unknown[]).filter((_, at) => at !== 1))).toEqual([
    [2, "RAGGED_ROW"],
    [3, "RAGGED_ROW"],
    [4, "BAD_QUOTES"],
    [5, "BAD_QUOTES"],
    [6, "NUL"],
    [7, "ENCODING"],
    [8, { a: "1", b: "good" }],
  ]);
});

test("refuses a field of over 64 kB", async () => {
  expect(await read(`a,b\n1,${"x".repeat(65_537)}\n`)).toEqual([[2, 4, "OUT_OF_RANGE"]]);
});

test.each([
  ["a quote that is not closed", 'a,b\n1,2\n3,"4\n5,6\n', "line 3: line opens a quote that is not closed"],
  [
    "a quote not closed within 1 MB",
    `a,b\n1,"${"x\n".repeat(600_000)}`,
    "line 2: line opens a quote that is not closed",
  ],
  ["a record of over 1 MB", `a,b\n1,${"x".repeat(1_000_001)}\n`, "line 2: line has a record of over 1 MB"],
  ["a column named twice", "a, a\n1,2\n", 'line 1: header names the column "a" twice'],
  [
    "over 500 columns",
    `${Array.from({ length: 501 }, (_, at) => `c${at}`).join()}\n`,
    "line 1: header has 501 columns",
  ],
])("reads nothing past %s", async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(`stakes.csv ${message}`);
});
