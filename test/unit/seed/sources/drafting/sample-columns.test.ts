import { expect, test } from "vitest";
import { sampleColumns } from "../../../../../seed/sources/drafting/sample-columns.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";

test("each column is told with its distinct cells, how many are filled, and whether any repeats", async () => {
  expect(await sampleColumns(textFile("a.csv", "id,kind\n1,x\n2, x \n3,\n"))).toEqual({
    name: "a.csv",
    rows: 3,
    isWhole: true,
    columns: [
      { name: "id", values: ["1", "2", "3"], filled: 3, isUnique: true },
      { name: "kind", values: ["x"], filled: 2, isUnique: false },
    ],
  });
});

test("a file that is not UTF-8 is read as Latin-1", async () => {
  const file = textFile("a.csv", Buffer.from("name\nJos\xe9\n", "latin1"));
  const { encoding, columns } = await sampleColumns(file);
  expect([encoding, columns[0]?.values]).toEqual(["latin1", ["José"]]);
});

test("of a long file the first rows are looked at, and it says so", async () => {
  const rows = Array.from({ length: 20_001 }, (_, row) => String(row)).join("\n");
  const file = {
    ...textFile("a.csv", ""),
    bytes: async function* () {
      yield Buffer.from(`id\n${rows}\n`);
    },
  };
  const { rows: seen, isWhole, columns } = await sampleColumns(file);
  expect([seen, isWhole, columns[0]?.values.length]).toEqual([20_000, false, 2_000]);
});
