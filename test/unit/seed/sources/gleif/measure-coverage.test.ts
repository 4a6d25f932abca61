import { expect, test } from "vitest";
import { measureCoverage } from "../../../../../seed/sources/gleif/measure-coverage.ts";
import { mapContext, memoryFile } from "../../../../support/files/map-files.ts";

const level1 = { LEI: "x", Entity: { LegalName: "Acme" } };
const level2 = { Relationship: { RelationshipType: "IS_SUBFUND_OF" } };
const json = (name: string, row: object) => memoryFile(name, JSON.stringify([row]));
const xml = (name: string, record: string, { content, count }: { content: string; count: number }) =>
  memoryFile(
    name,
    `<lei:Data xmlns:lei="urn:x"><lei:Header><lei:FileContent>${content}</lei:FileContent>` +
      `<lei:RecordCount>${count}</lei:RecordCount></lei:Header>${record}</lei:Data>`,
  );
const record =
  "<lei:LEIRecord><lei:LEI>x</lei:LEI><lei:Entity><lei:LegalName>A</lei:LegalName></lei:Entity></lei:LEIRecord>";
const relationship =
  "<lei:RelationshipRecord><lei:Relationship><lei:RelationshipType>x</lei:RelationshipType></lei:Relationship></lei:RelationshipRecord>";
const full = { content: "GLEIF_FULL_PUBLISHED", count: 7 };

test("full files of both levels are the whole, and have as many rows as their headers state", async () => {
  const files = [xml("lei.xml", record, full), xml("rr.xml", relationship, { ...full, count: 9 })];
  expect(await measureCoverage(files, mapContext)).toEqual({
    extent: "whole",
    statedRows: new Map([
      ["lei.xml", 7],
      ["rr.xml", 9],
    ]),
  });
});

test("without a header the name of the golden copy tells", async () => {
  const names = [
    "20240507-0800-gleif-goldencopy-lei2-golden-copy.json",
    "20240507-0800-gleif-goldencopy-rr-golden-copy.json",
  ];
  const [lei = "", rr = ""] = names;
  const extent = async (one: string, other: string) =>
    (await measureCoverage([json(one, level1), json(other, level2)], mapContext)).extent;
  expect(await extent(lei, rr)).toBe("whole");
  expect(await extent(lei, "20240507-0800-gleif-goldencopy-rr-last-day.json")).toBe("slice");
  expect(await extent("lei.json", "rr.json")).toBe("slice");
});

test("one level alone, a delta, or one issuer's file is a slice", async () => {
  const slice = async (...files: readonly ReturnType<typeof xml>[]) =>
    (await measureCoverage(files, mapContext)).extent;
  const rr = xml("rr.xml", relationship, full);
  expect(await slice(rr)).toBe("slice");
  expect(await slice(xml("lei.xml", record, { ...full, content: "GLEIF_DELTA_PUBLISHED" }), rr)).toBe("slice");
  expect(await slice(xml("lei.xml", record, { ...full, content: "LOU_FULL_PUBLISHED" }), rr)).toBe("slice");
});
