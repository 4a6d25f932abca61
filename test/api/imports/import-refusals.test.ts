import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fingerprint } from "../../../server/exports/fingerprint.ts";
import { type Api, openApi } from "../../support/app/api.ts";
import { type ImportReply, importForm, sendImport } from "../../support/app/import-form.ts";
import { openSharedStore } from "../../support/database/shared-store.ts";
import { textOf } from "../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person } from "../../support/graphs/invented-graph.ts";

const good = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const stakes = "holder,holder_id\nAna,1\n";
const mapping = "dataset: {}";

/** Checks only, so that the database that all tests share is read and no more. */
const checking = { dryRun: "true" };
const home = mkdtempSync(join(tmpdir(), "linchpin-refusals-"));
const { store } = openSharedStore();
let api: Api;
beforeAll(async () => {
  const settings = { host: "127.0.0.1", importMegabytes: 1, rateLimit: 0, logLevel: "silent" } as const;
  api = await openApi({ env: { ...settings, engine: "auto", projectionMemory: 64, home } });
});
afterAll(async () => {
  await api?.close();
  rmSync(home, { recursive: true, force: true });
});

const send = (fields: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) =>
  sendImport(api.url, importForm({ ...checking, ...fields }, files));
const fingerprintNow = () => fingerprint(store);
const leftInScratch = () => {
  const scratch = join(home, "scratch");
  return existsSync(scratch) ? readdirSync(scratch) : [];
};

/** A refusal as status, code and sentence: what is refused once rows are read comes as an event. */
function saidBy({ status, events, error }: ImportReply): string {
  if (error !== undefined) return `${status} ${error.extensions.code}: ${error.message}`;
  const { name, value } = events.at(-1) ?? { name: "nothing", value: {} };
  return `${name} ${value.code}: ${value.message}`;
}

test.each([
  ["no format", {}, { "a.jsonl": good }, "400 BAD_FORM: The form cannot be taken: format is missing."],
  [
    "an unknown format",
    { format: "docx" },
    { "a.jsonl": good },
    '400 BAD_FORM: The form cannot be taken: format is "docx", which is none.',
  ],
  ["no file", { format: "linchpin" }, {}, "400 BAD_FORM: The form cannot be taken: file is missing."],
  ["an empty file", { format: "linchpin" }, { "a.jsonl": "" }, "400 FILE_REFUSED: a.jsonl: the file is empty."],
  [
    "another format than the file's",
    { format: "gexf", dataset: "d" },
    { "a.jsonl": good },
    /^error BAD_RECORD: a\.jsonl/,
  ],
  [
    "an unknown dataset",
    { format: "linchpin", dataset: "other" },
    { "a.jsonl": good },
    "error FILE_REFUSED: a.jsonl: it holds invention, not other.",
  ],
  [
    "a dataset that is missing",
    { format: "bods" },
    { "a.json": "[]" },
    "400 FILE_REFUSED: `dataset`: BODS 0.4 does not name its dataset.",
  ],
  [
    "an unknown field",
    { format: "linchpin", path: "/etc" },
    { "a.jsonl": good },
    '400 BAD_FORM: The form cannot be taken: "path" is no field of it.',
  ],
  [
    "an unknown word",
    { format: "ftm", dataset: "d", tier: "BEST" },
    { "a.json": "{}" },
    '400 BAD_FORM: The form cannot be taken: tier is "BEST".',
  ],
  [
    "contradicting extents",
    { format: "linchpin", complete: "true", slice: "true" },
    { "a.jsonl": good },
    "400 BAD_FORM: The form cannot be taken: complete and slice contradict each other.",
  ],
  [
    "no bound",
    { format: "csv", mapping, maxRejects: "few" },
    { "a.csv": stakes },
    "400 FILE_REFUSED: `maxRejects`: few is no bound.",
  ],
  [
    "no mapping",
    { format: "csv" },
    { "a.csv": stakes },
    "400 BAD_RECORD: csv: `mapping` is missing; give `mapping` FILE, which says what the columns mean.",
  ],
  [
    "too long a dataset",
    { format: "linchpin", dataset: "d".repeat(201) },
    { "a.jsonl": good },
    "400 BAD_FORM: The form cannot be taken: dataset has 201 characters.",
  ],
])("refuses %s with one sentence and what to do", async (_what, fields, files, sentence) => {
  const before = await fingerprintNow();
  const reply = await send(fields as Record<string, string>, files as Record<string, string>);
  const said = saidBy(reply);
  if (typeof sentence === "string") expect(said).toBe(sentence);
  else expect(said).toMatch(sentence);
  expect(reply.error?.extensions.next ?? reply.events.at(-1)?.value.next).toMatch(/\.$/);
  expect(await fingerprintNow()).toBe(before);
  expect(leftInScratch()).toEqual([]);
});

test("refuses an address in the place of a file, and asks nobody", async () => {
  const form = new FormData();
  form.append("format", "linchpin");
  form.append("file", "http://169.254.169.254/latest/meta");
  const reply = await sendImport(api.url, form);
  expect(reply.error).toMatchObject({
    message: 'The form cannot be taken: "file" is no field of it.',
    extensions: { code: "BAD_FORM" },
  });
});
