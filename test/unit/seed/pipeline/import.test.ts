import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person, relationship, source } from "../../../support/graphs/invented-graph.ts";
import { idleWriter } from "../../../support/imports/idle-writer.ts";

const file = fileMaker();
const graph = inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40));
const good = textOf(graph);
const lines = good.trimEnd().split("\n");
const last = lines.length;

test("a good file is read, mapped, checked and compared without a write in a dry run", async () => {
  const report = await importFiles(
    { files: [file(good, "good.jsonl")], format: "linchpin", mode: "compare" },
    idleWriter,
  );
  const counts = { read: 5, created: 5, updated: 0, unchanged: 0, duplicate: 0, rejected: 0 };
  expect(report).toMatchObject({ result: "done", rows: counts, files: [{ file: "good.jsonl", rows: counts }] });
});

test("a place tells the byte at which its line begins", async () => {
  const text = `${textOf(inventedGraph(firm("Ana", { name: "Ökobank" })))}{"record":"edge"}\n`;
  const { firstRefused } = await importFiles({ files: [file(text)], format: "linchpin", mode: "write" }, idleWriter);
  const byteOffset = Buffer.byteLength(text) - Buffer.byteLength('{"record":"edge"}\n');
  expect(firstRefused.map(({ place }) => [place.line, place.byteOffset])).toEqual([[4, byteOffset]]);
});

test("a line over 16 MB is refused and the lines after it are read", async () => {
  const text = `${good}"${"x".repeat(17_000_000)}"\n{"record":"edge"}\n`;
  const report = await importFiles({ files: [file(text)], format: "linchpin", mode: "write" }, idleWriter);
  expect(report.refusals).toEqual({ LINE_TOO_LONG: 1, UNKNOWN_WORD: 1 });
  expect(report.firstRefused.map(({ place }) => place.line)).toEqual([last + 1, last + 2]);
});

test("the same record twice is a duplicate", async () => {
  const path = file(`${good}${lines[last - 1]}\n`);
  const { rows } = await importFiles({ files: [path], format: "linchpin", mode: "compare" }, idleWriter);
  expect(rows).toEqual({ read: 6, created: 5, updated: 0, unchanged: 0, duplicate: 1, rejected: 0 });
});

test("records may come in any order and over several files", async () => {
  const files = lines.toReversed().map((line) => file(`${line}\n`));
  const { result, rows } = await importFiles({ files, format: "linchpin", mode: "compare" }, idleWriter);
  expect({ result, created: rows.created }).toEqual({ result: "done", created: 5 });
});

test("a confirmed claim needs a primary source", async () => {
  const gossip = source("Gossip", { tier: "PRESS" });
  const claim = relationship("OWNS", ["Ana", "Acme"], {
    status: "CONFIRMED",
    evidence: [{ source: gossip.id, stance: "SUPPORTS" }],
  });
  const path = file(textOf(inventedGraph(gossip, person("Ana"), firm("Acme"), claim)));
  const { firstRefused } = await importFiles({ files: [path], format: "linchpin", mode: "write" }, idleWriter);
  expect(firstRefused.map(({ refusal }) => refusal)).toEqual([
    {
      code: "STATUS_UNSUPPORTED",
      field: "status",
      value: "is CONFIRMED",
      bound: "a PRIMARY source must support the claim",
    },
  ]);
});

test("an entity may be named that only the graph holds", async () => {
  const path = file(textOf(graph.filter(({ id }) => id !== "acme")));
  const writer = {
    ...idleWriter,
    findExisting: async () => ({ sources: new Map(), entities: new Map([["acme", ["FIRM" as const]]]) }),
  };
  const { result } = await importFiles({ files: [path], format: "linchpin", mode: "compare" }, writer);
  expect(result).toBe("done");
});

test("two files of one name are refused, whose rows could not be told apart", async () => {
  const files = ["a", "b"].map(() => ({ path: file(good), name: "same.jsonl" }));
  await expect(importFiles({ files, format: "linchpin", mode: "write" }, idleWriter)).rejects.toMatchObject({
    message: "same.jsonl: another file has the same name.",
    next: "Give one of them another name, or import them in two runs.",
  });
});

test("a file that is empty, is missing, is a folder or names no dataset is refused with what to do", async () => {
  const refusalOf = (path: string) =>
    importFiles({ files: [path], format: "linchpin", mode: "write" }, idleWriter).catch((error: unknown) => error);
  expect(await refusalOf(file("", "empty.jsonl"))).toMatchObject({
    code: "FILE_REFUSED",
    message: "empty.jsonl: the file is empty.",
  });
  expect(await refusalOf("nowhere.jsonl")).toMatchObject({
    code: "FILE_REFUSED",
    message: "nowhere.jsonl: the file cannot be read (ENOENT).",
  });
  expect(await refusalOf(import.meta.dirname)).toMatchObject({
    code: "FILE_REFUSED",
    details: { value: "this is no file" },
  });
  expect(await refusalOf(file(textOf(graph.slice(1)), "bare.jsonl"))).toMatchObject({
    code: "FILE_REFUSED",
    message: "bare.jsonl: it names no dataset.",
  });
});

test("a dataset that the file does not hold is refused, as is an unknown format", async () => {
  const path = file(good, "named.jsonl");
  const request = { files: [path], format: "linchpin", mode: "write" } as const;
  await expect(importFiles({ ...request, dataset: datasetId("other") }, idleWriter)).rejects.toMatchObject({
    message: "named.jsonl: it holds invention, not other.",
  });
  await expect(importFiles({ ...request, format: "xlsx" }, idleWriter)).rejects.toMatchObject({
    message: "--format: there is no format xlsx.",
  });
});

test("a second import is refused while one is running", async () => {
  const busy = { host: "elsewhere", pid: 7, birth: "1", token: "a", seenAt: new Date().toISOString(), silence: 0 };
  const writer = { ...idleWriter, takeLock: async () => busy };
  const request = { files: [file(good)], format: "linchpin", mode: "write" } as const;
  await expect(importFiles(request, writer)).rejects.toMatchObject({
    code: "IMPORT_BUSY",
    message: "Another import is running (process 7 on elsewhere).",
  });
});
