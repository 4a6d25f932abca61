import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatError } from "../../../../../server/cli/format-error.ts";
import type { ExportFormat } from "../../../../../server/exports/format.ts";
import { linchpin } from "../../../../../server/exports/linchpin/linchpin.ts";
import { type ExportReader, openExport } from "../../../../../server/exports/open-export.ts";
import { toOutput } from "../../../../../server/exports/output/output.ts";
import { writeOutput } from "../../../../../server/exports/output/write-output.ts";
import { outline } from "../../../../support/exports/outline-format.ts";
import { textOf } from "../../../../support/files/import-file.ts";
import { unzip } from "../../../../support/files/unzip.ts";
import { firm, inventedGraph, owns, person } from "../../../../support/graphs/invented-graph.ts";
import { recordReaderOf } from "../../../../support/graphs/record-reader.ts";

const graph = inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40));
const names = "# graph version v1\nAcme\nAna\n";
const ties = "ana\0acme\n";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-output-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Attempt {
  readonly name: string;
  readonly format?: ExportFormat;
  readonly reader?: ExportReader;
  readonly signal?: AbortSignal;
}

async function write({ name, format = linchpin, reader = recordReaderOf(graph), signal }: Attempt) {
  const path = join(folder, name);
  const bounds = { signal: signal ?? new AbortController().signal };
  const ask = () => Promise.reject(new Error("not asked"));
  const open = await openExport({ format, scope: { of: "graph" } }, { reader, ask, ...bounds });
  return writeOutput(open, toOutput(format, path), bounds);
}

const present = () => readdirSync(folder).sort();
const readText = (...parts: readonly string[]) => readFileSync(join(folder, ...parts), "utf8");

test("one file takes the name, and replaces what bore it", async () => {
  writeFileSync(join(folder, "graph.jsonl"), "old");
  const { files } = await write({ name: "graph.jsonl" });
  expect(present()).toEqual(["graph.jsonl"]);
  expect(readText("graph.jsonl")).toBe(textOf(graph));
  expect(files.map(({ bytes }) => bytes)).toEqual([Buffer.byteLength(textOf(graph))]);
});

test("several files go into a folder of the name", async () => {
  await write({ name: "out", format: outline });
  expect(present()).toEqual(["out"]);
  expect(readdirSync(join(folder, "out")).sort()).toEqual(["names.txt", "ties.bin"]);
  expect([readText("out", "names.txt"), readText("out", "ties.bin")]).toEqual([names, ties]);
});

test("a name that ends in .zip takes them as one zip, which is the same bytes each time", async () => {
  await write({ name: "out.zip", format: outline });
  await write({ name: "again.ZIP", format: outline });
  expect(present()).toEqual(["again.ZIP", "out.zip"]);
  expect(readFileSync(join(folder, "again.ZIP"))).toEqual(readFileSync(join(folder, "out.zip")));
  expect(await unzip(join(folder, "out.zip"))).toEqual([
    ["names.txt", names],
    ["ties.bin", ties],
  ]);
});

/** A format that breaks after its first piece. */
function breaking(error: unknown, files: 1 | 2): ExportFormat {
  const file = {
    name: "broken.txt",
    mediaType: "text/plain",
    async *write() {
      yield "x".repeat(100_000);
      throw error;
    },
  };
  return {
    name: "broken",
    title: "Broken",
    drops: outline.drops,
    files: files === 1 ? [file] : [outline.files[0], file],
  };
}

test.each([
  ["file", "out.txt", 1],
  ["folder", "out", 2],
  ["zip", "out.zip", 2],
] as const)("what breaks half-way leaves no %s and what was there before", async (_, name, files) => {
  await expect(write({ name, format: breaking(new Error("gone"), files) })).rejects.toThrow("gone");
  expect(present()).toEqual([]);
  if (files === 1) {
    writeFileSync(join(folder, name), "old");
    await expect(write({ name, format: breaking(new Error("gone"), files) })).rejects.toThrow("gone");
    expect(readText(name)).toBe("old");
  }
});

test.each([
  [
    "ENOSPC",
    "There is no room left for PATH: the disk is full.\nMake room there, or write to a folder on another disk; no file was made.",
  ],
  [
    "EDQUOT",
    "There is no room left for PATH: your share of the disk is used up.\nMake room there, or write to a folder on another disk; no file was made.",
  ],
  ["EIO", "PATH cannot be written: the disk fails.\nChoose a folder on another disk."],
])("a disk that answers %s is worded for the reader, and nothing is left", async (code, sentence) => {
  const fault = Object.assign(new Error(code), { code });
  const failure = await write({ name: "out.txt", format: breaking(fault, 1) }).catch((error: unknown) => error);
  expect(formatError(failure, "as sentence")).toBe(sentence.replace("PATH", join(folder, "out.txt")));
  expect(present()).toEqual([]);
});

test.each(["out.jsonl", "out.zip"])("an abort half-way leaves nothing of %s", async (name) => {
  const stopping = new AbortController();
  const reader = recordReaderOf(graph);
  const endless: ExportReader = {
    ...reader,
    async *streamRecords(type) {
      for (let round = 0; ; round += 1) {
        if (round === 3_000) stopping.abort(new Error("enough"));
        yield* reader.streamRecords(type);
      }
    },
  };
  await expect(write({ name, reader: endless, signal: stopping.signal })).rejects.toThrow();
  expect(present()).toEqual([]);
});

test("a graph that changed while it was read leaves nothing", async () => {
  let asked = 0;
  const changing = { ...recordReaderOf(graph), getGraphVersion: async () => ({ version: `v${asked++}` }) };
  await expect(write({ name: "out.jsonl", reader: changing })).rejects.toMatchObject({ code: "CHANGED_WHILE_READ" });
  expect(existsSync(join(folder, "out.jsonl"))).toBe(false);
  expect(present()).toEqual([]);
});
