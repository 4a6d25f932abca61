import { expect, test } from "vitest";
import { importFiles } from "../../../../../seed/pipeline/import.ts";
import type { RelationshipRecord } from "../../../../../server/domain/records/record.ts";
import { generateRecords } from "../../../../bench/imports/generate-records.ts";
import { fileMaker, textOf } from "../../../../support/files/import-file.ts";
import { idleWriter } from "../../../../support/imports/idle-writer.ts";

const file = fileMaker();
const records = [...generateRecords({ entities: 45_000, seed: 1 })];
const claims = records.filter((one): one is RelationshipRecord => one.record === "relationship");

test("the same seed gives the same bytes, and every record is one that an import takes", async () => {
  const size = { entities: 2_000, seed: 5 };
  const text = textOf([...generateRecords(size)]);
  expect(textOf([...generateRecords(size)])).toBe(text);
  const report = await importFiles({ files: [file(text)], format: "linchpin", mode: "compare" }, idleWriter);
  expect([report.result, report.rows.rejected, report.rows.duplicate]).toEqual(["done", 0, 0]);
});

test("it has hubs, layers of supply, contracts with buyer and seller, and a few cycles of ownership", () => {
  const degrees = new Map<string, number>();
  for (const { from } of claims) degrees.set(from, (degrees.get(from) ?? 0) + 1);
  const kinds = new Set(claims.map(({ kind }) => kind));
  const owned = new Set(claims.filter(({ kind }) => kind === "OWNS").map(({ from, to }) => `${from}|${to}`));
  const mutual = [...owned].filter((pair) => owned.has(pair.split("|").reverse().join("|")));
  expect(Math.max(...degrees.values())).toBeGreaterThanOrEqual(4_200);
  expect([...kinds].sort()).toEqual(["BUYS_UNDER", "OFFICER_OF", "OWNS", "REGULATES", "SELLS_UNDER", "SUPPLIES"]);
  expect(mutual.length).toBeGreaterThan(0);
  expect(mutual.length).toBeLessThan(owned.size / 100);
});

test("it says of itself that it is synthetic", () => {
  expect(records[0]).toMatchObject({ id: "synthetic-45000-1", title: "Synthetic graph of 45000 invented entities" });
});
