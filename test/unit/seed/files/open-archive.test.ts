import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import type { ImportProgress } from "../../../../server/domain/imports/progress.ts";
import { LinchpinError } from "../../../../server/errors.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { goodStakes, stakeRow, stakesMapping, stakesRequest, stakesText } from "../../../support/files/stakes.ts";
import { zipFile } from "../../../support/files/zip-file.ts";
import { hostileGzips, otherArchives } from "../../../support/hostile/hostile-gzips.ts";
import { hostileZips } from "../../../support/hostile/hostile-zips.ts";
import { rememberingWriter } from "../../../support/imports/remembering-writer.ts";

const file = fileMaker();
const scratch = mkdtempSync(join(tmpdir(), "linchpin-scratch-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Bytes that a file stream reads at once. */
const readAtOnce = 65_536;
const text = stakesText(...goodStakes(300));

async function importStakes(content: string | Uint8Array, name: string, more: object = {}) {
  const writer = rememberingWriter();
  const request = { ...stakesRequest, scratch, files: [file(content, name)], ...more };
  return { report: await importFiles(request, writer), held: Object.fromEntries(writer.held) };
}

async function refusalOf(content: Uint8Array, name: string, more: object = {}) {
  const writer = rememberingWriter();
  const request = { ...stakesRequest, scratch, files: [file(content, name)], ...more };
  const refusal: unknown = await importFiles(request, writer).catch((error: unknown) => error);
  if (!(refusal instanceof LinchpinError)) throw new Error(`${name} was taken`);
  return { refusal, held: writer.held.size };
}

test.each([...hostileZips, ...hostileGzips, ...otherArchives])(
  "$title is refused with what to do, and leaves nothing",
  async (hostile) => {
    const { refusal, held } = await refusalOf(hostile.content, hostile.name);
    expect(refusal.code).toBe("FILE_REFUSED");
    expect(refusal.message).toContain(`${hostile.name}${hostile.refusal}`);
    expect(refusal.next).toMatch(/^(Unpack|Give|Get|Import) .+\.$/);
    expect([held, readdirSync(scratch)]).toEqual([0, []]);
  },
);

test.each([
  ["a zip", "stakes.zip", zipFile({ name: "stakes.csv", content: text }), "stakes.zip: stakes.csv"],
  ["a stored zip", "stakes.zip", zipFile({ name: "stakes.csv", content: text, method: 0 }), "stakes.zip: stakes.csv"],
  ["a zip of 64 bits", "s.zip", zipFile({ name: "stakes.csv", content: text, isZip64: true }), "s.zip: stakes.csv"],
  ["a zip called otherwise", "stakes.bin", zipFile({ name: "stakes.csv", content: text }), "stakes.bin: stakes.csv"],
  ["a way out", "s.zip", zipFile({ name: "../../etc/stakes.csv", content: text }), "s.zip: ../../etc/stakes.csv"],
  ["an absolute path", "s.zip", zipFile({ name: "C:\\a\\stakes.csv", content: text }), "s.zip: C:/a/stakes.csv"],
  ["a gzip", "stakes.csv.gz", gzipSync(text), "stakes.csv.gz: stakes.csv"],
  [
    "a gzip in several parts",
    "stakes.csv.gz",
    Buffer.concat([gzipSync(text.slice(0, 5_000)), gzipSync(text.slice(5_000))]),
    "stakes.csv.gz: stakes.csv",
  ],
])("%s gives the graph of the file that is in it, and the same run", async (_title, name, content, shown) => {
  const plain = await importStakes(text, "stakes.csv");
  const packed = await importStakes(content, name);
  expect(packed.held).toEqual(plain.held);
  const { run, files, rows } = packed.report;
  expect({ run, rows }).toEqual({ run: plain.report.run, rows: plain.report.rows });
  expect(files).toEqual(plain.report.files.map((one) => ({ ...one, file: shown })));
  expect(readdirSync(scratch)).toEqual([]);
});

test("parts of a gzip that end where a read ends are all read", async () => {
  const header = "id,holder,firm,number,pct,from\n";
  const fill = (bytes: number) => gzipSync(`${header}${"x".repeat(bytes)}`, { level: 0 });
  const bytes = Array.from({ length: 100 }, (_, less) => readAtOnce - header.length - less);
  const first = fill(bytes.find((count) => fill(count).length === readAtOnce) ?? 0);
  const rest = gzipSync(`\n${stakeRow({ id: "9" })}\n`);
  expect(first.length).toBe(readAtOnce);
  const { report } = await importStakes(Buffer.concat([first, rest]), "parts.csv.gz");
  expect(report.refusals).toEqual({ RAGGED_ROW: 1 });
  expect(report.rows).toMatchObject({ read: 2, created: 1 });
});

test("each entry is a file of its own, with its own lines; folders, notes and desktop files are passed over and said", async () => {
  const content = zipFile(
    { name: "2026/", content: "" },
    { name: "2026/a.csv", content: stakesText({ id: "1" }, { id: "2", firm: "" }) },
    { name: "2026/b.csv", content: stakesText({ id: "3" }, { id: "4" }, { id: "5", from: "2021-02-30" }) },
    { name: "__MACOSX/2026/._a.csv", content: "\0\0" },
    { name: "2026/.DS_Store", content: "\0" },
    { name: "README.txt", content: "What this is." },
  );
  const { report } = await importStakes(content, "all.zip");
  expect(report.files.map((one) => [one.file, one.rows.read, one.rows.rejected])).toEqual([
    ["all.zip: 2026/a.csv", 2, 1],
    ["all.zip: 2026/b.csv", 3, 1],
  ]);
  expect(report.firstRefused.map(({ place, refusal }) => [place.file, place.line, refusal.code])).toEqual([
    ["all.zip: 2026/a.csv", 3, "EMPTY_VALUE"],
    ["all.zip: 2026/b.csv", 4, "BAD_DATE"],
  ]);
  expect(report.leftOut).toEqual({
    "folder of an archive": 1,
    "file of a desktop in an archive": 2,
    "file of notes (README, LICENSE) in an archive": 1,
  });
});

test("a mapping finds its files in an archive by their own names", async () => {
  const mapping = stakesMapping.replace("  - entities:", "  - path: b.csv\n    entities:");
  const content = zipFile({ name: "2026/b.csv", content: text });
  const { report } = await importStakes(content, "all.zip", { options: { mapping } });
  expect(report.rows).toMatchObject({ read: 300, rejected: 0 });
});

test("a refused row of an entry is mended like one of a plain file", async () => {
  const rows = stakesText({ id: "1" }, { id: "2", firm: "" }, { id: "3" });
  const content = zipFile({ name: "a.csv", content: text }, { name: "b.csv", content: rows });
  const quarantine = { file: join(scratch, "refused.jsonl") };
  await importStakes(content, "all.zip", { quarantine });
  const line = readFileSync(quarantine.file, "utf8");
  expect(JSON.parse(line)).toMatchObject({ file: "all.zip: b.csv", line: 3, row: stakeRow({ id: "2", firm: "" }) });
  writeFileSync(quarantine.file, line.replace(",,2,", ",Acme,2,"));
  const { report } = await importStakes(content, "all.zip", { mended: quarantine.file });
  expect(report.rows).toMatchObject({ read: 303, rejected: 0 });
  rmSync(quarantine.file);
});

test("what has an id in its file alone has the same one when the file is packed", async () => {
  const graph = '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/></graph></graphml>';
  const request = { format: "graphml", dataset: datasetId("tales"), options: { kind: "FIRM" } };
  const plain = await importStakes(graph, "tales.graphml", request);
  const packed = await importStakes(zipFile({ name: "a/tales.graphml", content: graph }), "tales.zip", request);
  expect(plain.report.rows.created).toBe(2);
  expect(packed.held).toEqual(plain.held);
});

test("archives together may unpack to so many bytes and no more", async () => {
  const zip = zipFile({ name: "a.csv", content: text }, { name: "b.csv", content: text });
  const { refusal } = await refusalOf(zip, "all.zip", { unpackedBytes: 2 * text.length - 1 });
  expect(refusal.message).toBe("all.zip: it unpacks to more than 19,813 bytes, which is what an import has room for.");
  const files = [file(zip, "one.zip"), file(gzipSync(text), "c.csv.gz")];
  const request = { ...stakesRequest, scratch, files };
  await expect(importFiles({ ...request, unpackedBytes: 3 * text.length - 1 }, rememberingWriter())).rejects.toThrow(
    "c.csv.gz: it unpacks to more than 9,906 bytes",
  );
  const { rows } = await importFiles({ ...request, unpackedBytes: 3 * text.length }, rememberingWriter());
  expect(rows.read).toBe(900);
});

test("says how much of the archives is unpacked before it says what is read of them", async () => {
  const long = stakesText(...goodStakes(5_000));
  const zip = zipFile({ name: "a.csv", content: text }, { name: "b.csv", content: text });
  const files = [file(zip, "one.zip"), file(text, "plain.csv"), file(gzipSync(long), "c.csv.gz")];
  const told: ImportProgress[] = [];
  const onProgress = (progress: ImportProgress) => told.push(progress);
  await importFiles({ ...stakesRequest, scratch, files, onProgress }, rememberingWriter());

  const unpacking = told.filter(({ phase }) => phase === "unpacking");
  expect(told.slice(0, unpacking.length)).toEqual(unpacking);
  const total = zip.length + gzipSync(long).length;
  expect(new Set(unpacking.map((progress) => progress.total))).toEqual(new Set([total]));
  const done = unpacking.map((progress) => progress.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done[0]).toBe(deflateRawSync(text).length);
  expect(done.at(-1)).toBe(total);
});

test("Ctrl-C while an archive is unpacked ends it, and nothing is left", async () => {
  const stopping = new AbortController();
  stopping.abort();
  const zip = zipFile({ name: "a.csv", content: text });
  await expect(importStakes(zip, "all.zip", { signal: stopping.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(readdirSync(scratch)).toEqual([]);
});
