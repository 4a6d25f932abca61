import { expect, test } from "vitest";
import { datasetId } from "../../../../../../server/domain/ids.ts";
import type { PartialDate } from "../../../../../../server/domain/partial-date.ts";
import { formatRecord } from "../../../../../../server/domain/records/format-record.ts";
import type { RelationshipRecord } from "../../../../../../server/domain/records/record.ts";
import { LinchpinError } from "../../../../../../server/errors.ts";
import { doneOf, formatBatch, parseBatch, replyOf } from "../../../../../../server/store/neo4j/bulk/bulk-message.ts";
import { strangeGraph } from "../../../../../support/hostile/strange-graph.ts";

const day = "2026-11-30" as PartialDate;
const claims = strangeGraph("first", "Said first").filter(
  (record): record is RelationshipRecord => record.record === "relationship",
);
const planned = claims.map((record, at) => ({
  ...{ record, dataset: datasetId("first"), hash: `0${at}`, confidence: at / 10, disputed: at % 2 === 0 },
  ...(at % 3 === 0 && { knownSince: "2019-02" as PartialDate }),
}));

function arrived(text: string) {
  const { records, ...batch } = parseBatch(text);
  return { ...batch, records: [...records] };
}

test("a batch arrives as it was sent, whatever stands in its texts", () => {
  const lines = claims.map((record) => formatRecord(record));
  const sent = formatBatch({ type: "relationship", records: planned, lines }, day);
  expect(arrived(sent)).toEqual({ type: "relationship", day, records: planned });
  expect(planned.length).toBeGreaterThan(5);
  const none = formatBatch({ type: "source", records: [], lines: [] }, day);
  expect(arrived(none)).toEqual({ type: "source", day, records: [] });
});

test("what a thread is asked for comes back, and an error of the catalogue in its place", () => {
  expect(doneOf(structuredClone(replyOf(() => [1, 2])))).toEqual([1, 2]);
  const full = replyOf(() => {
    throw new LinchpinError("DISK_FULL", { field: "/somewhere" });
  });
  expect(() => doneOf(structuredClone(full))).toThrow(new LinchpinError("DISK_FULL", { field: "/somewhere" }));
  const broken = () =>
    replyOf(() => {
      throw new RangeError("a bug");
    });
  expect(broken).toThrow(new RangeError("a bug"));
});
