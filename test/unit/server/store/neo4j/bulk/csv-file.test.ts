import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openCsvFile } from "../../../../../../server/store/neo4j/bulk/csv-file.ts";

const folder = mkdtempSync(join(tmpdir(), "linchpin-csv-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file holds its rows in their order, those that are longer than what is written at once as well", () => {
  const rows = [
    "a,1",
    "",
    "比特大陆,ü,🜚",
    "x".repeat(3_000_000),
    "b",
    ...Array.from({ length: 90_000 }, (_, at) => `row ${at},é`),
  ];
  const path = join(folder, "rows.csv");
  const file = openCsvFile(path);
  for (const row of rows) file.add(row);
  file.close();
  expect(readFileSync(path, "utf8") === rows.map((row) => `${row}\n`).join("")).toBe(true);
  expect({ rows: file.rows, longest: file.longest }).toEqual({ rows: rows.length, longest: 3_000_000 });
  expect(() => openCsvFile(path)).toThrow("EEXIST");
});
