import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { wordExport } from "../../../../server/cli/commands/word-export.ts";
import { formatError } from "../../../../server/cli/format-error.ts";
import type { PathAnswer } from "../../../../server/engine/paths/answer.ts";
import type { ExportFormat } from "../../../../server/exports/format.ts";
import { linchpin } from "../../../../server/exports/linchpin/linchpin.ts";
import { type ExportReader, openExport } from "../../../../server/exports/open-export.ts";
import { outline } from "../../../support/exports/outline-format.ts";
import { textOf } from "../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person, supplies } from "../../../support/graphs/invented-graph.ts";
import { pathQuestion } from "../../../support/graphs/path-question.ts";
import { recordReaderOf } from "../../../support/graphs/record-reader.ts";

const graph = inventedGraph(
  person("Ana", { aliases: ["Anna", "Anne"], country: "NL" }),
  firm("Acme", { aliases: ["ACME"] }),
  firm("Zürich"),
  owns("Ana", "Acme", 40),
  supplies("Zürich", "Acme"),
);

function open(
  format: ExportFormat,
  reader: ExportReader = recordReaderOf(graph),
  signal = new AbortController().signal,
) {
  const ask = () => Promise.reject(new Error("not asked"));
  return openExport({ format, scope: { of: "graph" } }, { reader, ask, signal });
}

async function readAll({ files }: Awaited<ReturnType<typeof open>>) {
  const read = [];
  for (const { name, bytes } of files) read.push([name, await buffer(bytes)] as const);
  return read;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const scope = { of: "graph" };
const about = { scope, graphVersion: "v1", truncated: false, leftOut: [], speakers: 0 };

test("a lossless format reports what it wrote and no loss", async () => {
  const opened = await open(linchpin);
  expect(await readAll(opened)).toEqual([["graph.linchpin.jsonl", Buffer.from(textOf(graph))]]);
  expect(opened.bytesGiven()).toBe(Buffer.byteLength(textOf(graph)));
  expect(await opened.finish()).toEqual({
    ...about,
    format: "linchpin",
    records: { dataset: 1, source: 1, entity: 3, relationship: 2 },
    losses: [],
    files: [{ name: "graph.linchpin.jsonl", bytes: Buffer.byteLength(textOf(graph)), sha256: sha256(textOf(graph)) }],
  });
});

test("a format of several files reports each of them, and what it lost with counts and reasons", async () => {
  const names = "# graph version v1\nAcme (ACME)\nAna (Anna, Anne)\nZürich\n";
  const ties = "ana\0acme\nzürich\0acme\n";
  const opened = await open(outline);
  expect(await readAll(opened)).toEqual([
    ["names.txt", Buffer.from(names)],
    ["ties.bin", Buffer.from(ties)],
  ]);
  const report = await opened.finish();
  expect(report).toEqual({
    ...about,
    format: "outline",
    records: { entity: 3, relationship: 2 },
    losses: [
      { what: "aliases", form: "kept as text", count: 3, why: "they stand behind the name, in brackets" },
      { what: "evidence", form: "left out", count: 5, why: "an outline has no place for it" },
      { what: "countries", form: "left out", count: 1, why: "an outline has no place for them" },
    ],
    files: [
      { name: "names.txt", bytes: Buffer.byteLength(names), sha256: sha256(names) },
      { name: "ties.bin", bytes: Buffer.byteLength(ties), sha256: sha256(ties) },
    ],
  });
  expect(wordExport(report, { as: "folder", path: "out" })).toEqual([
    "out: 3 entities, 2 relationships; graph version v1",
    "Kept as text: 3 aliases: they stand behind the name, in brackets",
    "Left out: 5 evidence: an outline has no place for it",
    "Left out: 1 countries: an outline has no place for them",
    `names.txt: ${Buffer.byteLength(names)} bytes, sha256 ${sha256(names)}`,
    `ties.bin: ${Buffer.byteLength(ties)} bytes, sha256 ${sha256(ties)}`,
  ]);
});

test("a format that drops what it does not own up to fails", async () => {
  const silent: ExportFormat = { ...outline, drops: {} };
  await expect(readAll(await open(silent))).rejects.toThrow("the format does not say that it drops aliases");
});

test("an export of which a file was not read to its end is not finished", async () => {
  const opened = await open(outline);
  const [names] = opened.files;
  for await (const _ of names?.bytes ?? []) break;
  await expect(opened.finish()).rejects.toThrow("a file was not read to its end");
});

test("a graph that changes meanwhile makes no export", async () => {
  let version = "v1";
  const opened = await open(linchpin, { ...recordReaderOf(graph), getGraphVersion: async () => ({ version }) });
  await readAll(opened);
  version = "v2";
  const failure = await opened.finish().catch((error: unknown) => formatError(error, "as sentence"));
  expect(failure).toBe(
    "The graph changed from version v1 to v2 while it was being read.\n" +
      "Start again when no import is running; no file was made.",
  );
});

test("an answer on another version than is read makes no export", async () => {
  const searched = { graphVersion: "v0" } as PathAnswer["searched"];
  const ask = async () => ({ kind: "paths", paths: [], searched, truncated: false }) as unknown as PathAnswer;
  const answered = openExport(
    { format: linchpin, scope: { of: "answer", question: pathQuestion("ana", "acme") } },
    { reader: recordReaderOf(graph), ask, signal: new AbortController().signal },
  );
  await expect(answered).rejects.toMatchObject({
    code: "CHANGED_WHILE_READ",
    message: "The graph changed from version v0 to v1 while it was being read.",
  });
});

test("no record is read before its bytes are asked for, and few ahead of them", async () => {
  let read = 0;
  const reader = recordReaderOf(graph);
  const long: ExportReader = {
    ...reader,
    async *streamRecords(type) {
      for (let round = 0; round < 10_000; round += 1) {
        for await (const record of reader.streamRecords(type)) {
          read += 1;
          yield record;
        }
      }
    },
  };
  const opened = await open(linchpin, long);
  expect(read).toBe(0);
  for (const { bytes } of opened.files) for await (const _ of bytes) break;
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(2_000);
});

test("an abort ends the reading with its reason", async () => {
  const stopping = new AbortController();
  const opened = await open(linchpin, recordReaderOf(graph), stopping.signal);
  stopping.abort(new Error("enough"));
  await expect(readAll(opened)).rejects.toThrow("enough");
});
