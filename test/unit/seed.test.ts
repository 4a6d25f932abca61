import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { formatRecord } from "../../server/domain/records/format-record.ts";
import { type LinchpinRecord, recordTypes } from "../../server/domain/records/record.ts";
import { compareText } from "../../server/domain/text-order.ts";
import {
  curatedText,
  datasetName,
  entityRecords,
  relationshipRecords,
  sourceRecords,
} from "../support/graphs/curated-graph.ts";

/** What is asked of the curated dataset beyond what any file must obey. */

test("each line is in the canonical form, sorted by type, then id", () => {
  const lines = curatedText.trimEnd().split("\n");
  const records = lines.map((line) => JSON.parse(line) as LinchpinRecord);
  expect(records.map((record) => formatRecord(record))).toEqual(lines);
  const rank = ({ record }: LinchpinRecord) => recordTypes.indexOf(record);
  expect(records.toSorted((a, b) => rank(a) - rank(b) || compareText(a.id, b.id))).toEqual(records);
});

test("each relationship has the id that its dataset, kind, ends and beginning give", () => {
  const idOf = (text: string) => `r-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
  const astray = relationshipRecords.filter(
    ({ id, kind, from, to, since }) => id !== idOf([datasetName, kind, from, to, since ?? "", ""].join("|")),
  );
  expect(astray).toEqual([]);
});

test("each entity is joined to something and each source is cited", () => {
  const joined = new Set(relationshipRecords.flatMap(({ from, to }) => [from, to]));
  const cited = new Set(
    [...entityRecords, ...relationshipRecords].flatMap(({ evidence }) => evidence.map((it) => it.source)),
  );
  expect(entityRecords.filter(({ id }) => !joined.has(id))).toEqual([]);
  expect(sourceRecords.filter(({ id }) => !cited.has(id))).toEqual([]);
});

test("no claim is more than alleged on one aggregator or the seed article alone", () => {
  const weak = new Set(
    sourceRecords.filter(({ tier }) => tier === "AGGREGATOR" || tier === "SEED").map(({ id }) => id),
  );
  const bold = relationshipRecords.filter(({ status, evidence }) => {
    const supports = evidence.filter(({ stance }) => stance === "SUPPORTS");
    return status === "REPORTED" && supports.length === 1 && supports.every(({ source }) => weak.has(source));
  });
  expect(bold).toEqual([]);
});

test("each contract says what changes hands", () => {
  expect(
    entityRecords.filter(({ kind, contractType }) => (kind === "CONTRACT") !== (contractType !== undefined)),
  ).toEqual([]);
});
