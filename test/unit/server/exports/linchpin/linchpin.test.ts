import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { fingerprint } from "../../../../../server/exports/fingerprint.ts";
import { formatJsonLines, linchpin } from "../../../../../server/exports/linchpin/linchpin.ts";
import { textOf } from "../../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person } from "../../../../support/graphs/invented-graph.ts";
import { recordReaderOf } from "../../../../support/graphs/record-reader.ts";

const graph = inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40));

test("a graph is written as the file that it would be read from", async () => {
  expect(await text(Readable.from(formatJsonLines(recordReaderOf(graph))))).toBe(textOf(graph));
});

test("the fingerprint is the sha256 of that file", async () => {
  expect(await fingerprint(recordReaderOf(graph))).toBe(createHash("sha256").update(textOf(graph)).digest("hex"));
});

test("nothing is lost in it", () => {
  expect(linchpin.drops).toEqual({});
});
