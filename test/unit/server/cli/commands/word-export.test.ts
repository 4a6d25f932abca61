import { expect, test } from "vitest";
import { wordBytesWritten, wordExport } from "../../../../../server/cli/commands/word-export.ts";
import type { ExportReport } from "../../../../../server/exports/report.ts";

const report: ExportReport = {
  scope: { of: "graph" },
  graphVersion: "0a1b",
  truncated: false,
  leftOut: [],
  speakers: 0,
  format: "linchpin",
  records: { dataset: 1, source: 2_000, entity: 1, relationship: 0 },
  losses: [],
  files: [{ name: "graph.linchpin.jsonl", bytes: 12_345, sha256: "aa" }],
};

test("a lossless export says where it is, what is in it and its checksum", () => {
  expect(wordExport(report, { as: "file", path: "g.jsonl" })).toEqual([
    "g.jsonl: 1 dataset, 2,000 sources, 1 entity, 0 relationships; graph version 0a1b",
    "The format loses nothing of it.",
    "g.jsonl: 12,345 bytes, sha256 aa",
  ]);
});

test("a graph that holds parts of what was cut off is said to", () => {
  expect(wordExport({ ...report, cutOff: ["import run-0a1b"] }, { as: "file", path: "g.jsonl" })[1]).toBe(
    "Cut off before its end: import run-0a1b. What it had written until then is in the graph; the same again ends it.",
  );
});

test("what is missing is said with its count and reason", () => {
  const partial: ExportReport = {
    ...report,
    truncated: true,
    speakers: 2,
    leftOut: [{ what: "relationship", count: 1, why: "they are denied" }],
    losses: [{ what: "roles", form: "left out", count: 1_200, why: "there is no place for them" }],
  };
  expect(wordExport(partial, { as: "zip", path: "g.zip" })).toEqual([
    "g.zip: 1 dataset, 2,000 sources, 1 entity, 0 relationships; graph version 0a1b",
    "The answer was cut: there is more than it holds.",
    "2 entities only because evidence cites what they stated",
    "Not in it: 1 relationship: they are denied",
    "Left out: 1,200 roles: there is no place for them",
    "graph.linchpin.jsonl: 12,345 bytes, sha256 aa",
  ]);
});

test("how far it is, is said in megabytes", () => {
  expect(wordBytesWritten(12_345_678)).toBe("Wrote 12.3 MB");
});
