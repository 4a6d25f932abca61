import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fingerprint } from "../../../server/exports/fingerprint.ts";
import { type Api, openApi } from "../../support/app/api.ts";
import { importForm, reportIn, sendImport } from "../../support/app/import-form.ts";
import { openScratchGraph } from "../../support/database/scratch-graph.ts";
import { textOf } from "../../support/files/import-file.ts";
import { zipFile } from "../../support/files/zip-file.ts";
import { firm, inventedGraph, owns, person } from "../../support/graphs/invented-graph.ts";

const lines = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const megabyte = 1_048_576;

const { database, writer, store } = openScratchGraph();
let api: Api;
beforeAll(async () => {
  const settings = { host: "127.0.0.1", importMegabytes: 1, rateLimit: 0, logLevel: "silent" } as const;
  api = await openApi({
    login: database,
    env: { ...settings, engine: "auto", projectionMemory: 64, home: database.home },
  });
});
beforeEach(() => writer.reset());
afterAll(() => api?.close());

const send = (name: string, content: Uint8Array<ArrayBuffer>) =>
  sendImport(api.url, importForm({ format: "linchpin" }, { [name]: content }));

test.each([
  ["stakes.zip", zipFile({ name: "stakes.jsonl", content: lines })],
  ["stakes.jsonl.gz", gzipSync(lines)],
])("%s is unpacked, and gives the graph of the file that is in it", async (name, content) => {
  await sendImport(api.url, importForm({ format: "linchpin" }, { "stakes.jsonl": lines }));
  const plain = await fingerprint(store);
  await writer.reset();
  expect(reportIn(await send(name, Uint8Array.from(content)))).toMatchObject({
    result: "done",
    rows: { read: 5, created: 5, rejected: 0 },
    files: [{ file: `${name}: stakes.jsonl`, bytes: lines.length }],
  });
  expect(await fingerprint(store)).toBe(plain);
});

test.each([
  [
    "a bomb",
    zipFile({ name: "stakes.jsonl", content: Buffer.alloc(100 * megabyte) }),
    "stakes.zip: stakes.jsonl: it unpacks to 104,857,600 bytes or more, over 200 times the",
  ],
  [
    "more than an upload may have, unpacked",
    zipFile({ name: "stakes.jsonl", content: Buffer.from("x ".repeat(megabyte)), method: 8 }),
    "stakes.zip: stakes.jsonl: ",
  ],
  [
    "a damaged one",
    zipFile({ name: "stakes.jsonl", content: lines, checksum: 7 }),
    "stakes.zip: stakes.jsonl: the archive is damaged",
  ],
])("%s is refused by the name of the entry, and nothing is written", async (_title, content, message) => {
  const before = await fingerprint(store);
  const { events, error } = await send("stakes.zip", Uint8Array.from(content));
  const refusal = error ?? events.at(-1)?.value;
  expect(JSON.stringify(refusal)).toContain("FILE_REFUSED");
  expect(JSON.stringify(refusal)).toContain(message);
  expect(await fingerprint(store)).toBe(before);
});
