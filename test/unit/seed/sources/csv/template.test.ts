import { expect, test } from "vitest";
import { columnsIn, fill } from "../../../../../seed/sources/csv/template.ts";

const table = { column: "type", values: { fund: "fund of {holder}", plc: "" }, otherwise: "{type} ({holder})" };
const filled = (type: string, holder: string) =>
  fill(
    table,
    new Map([
      ["type", type],
      ["holder", holder],
    ]),
    "asset.description",
  );

test("a table's words and what it says otherwise are templates too", () => {
  expect(filled("fund", "Ana")).toEqual({ text: "fund of Ana" });
  expect(filled("trust", "Ana")).toEqual({ text: "trust (Ana)" });
  expect(filled("fund", "")).toEqual({ text: undefined });
  expect(filled("plc", "Ana")).toEqual({ text: undefined });
});

test("a table needs the columns of all its words", () => {
  expect([...new Set(columnsIn(table))]).toEqual(["type", "holder"]);
});
