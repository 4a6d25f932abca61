import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../seed/pipeline/import.ts";
import { fingerprint } from "../../../server/exports/fingerprint.ts";
import { type Api, openApi } from "../../support/app/api.ts";
import { fromHere, importForm, reportIn, sendImport } from "../../support/app/import-form.ts";
import { openScratchGraph } from "../../support/database/scratch-graph.ts";
import { fileMaker, textOf } from "../../support/files/import-file.ts";
import { lined, published, publishedFirms } from "../../support/files/published.ts";
import { mappingOf, stakesCsv } from "../../support/files/stakes-csv.ts";
import { firm, inventedGraph, owns, person } from "../../support/graphs/invented-graph.ts";
import { lei } from "../../support/graphs/invented-lei.ts";

const makeFile = fileMaker();
const good = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const bad = good.replace('"minimum":40', '"minimum":400');

const stakes = stakesCsv;
const mapping = mappingOf("Stakes");

/** One firm of the seven that its header states. */
const cutLevel1 =
  "<LEIData><LEIHeader><ContentDate>2024-05-07T08:00:00Z</ContentDate>" +
  "<FileContent>GLEIF_FULL_PUBLISHED</FileContent><RecordCount>7</RecordCount></LEIHeader>" +
  `<LEIRecord><LEI>${lei("ACME00000000000000")}</LEI><Entity><LegalName>Acme</LegalName>` +
  "<LegalJurisdiction>DE</LegalJurisdiction></Entity></LEIRecord></LEIData>";

const { database, writer, store } = openScratchGraph();
const { home } = database;
let api: Api;
beforeAll(async () => {
  api = await openApi({
    login: database,
    env: {
      host: "127.0.0.1",
      importMegabytes: 1,
      rateLimit: 0,
      logLevel: "silent",
      engine: "auto",
      projectionMemory: 64,
      home,
    },
  });
});
beforeEach(() => writer.reset());
afterAll(() => api?.close());

const send = (
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
) => sendImport(api.url, importForm(fields, files));
const fingerprintNow = () => fingerprint(store);
const leftInScratch = () => {
  const scratch = join(home, "scratch");
  return existsSync(scratch) ? readdirSync(scratch) : [];
};

test("says who may import what, with every option that the command line has", async () => {
  const { writing, megabytes, files, formats, options } = (await (await fetch(`${api.url}/import`)).json()) as {
    writing: string;
    megabytes: number;
    files: number;
    formats: readonly { format: string; takes: string }[];
    options: readonly { name: string }[];
  };
  expect({ writing, megabytes, files }).toEqual({ writing: "open", megabytes: 1, files: 20 });
  expect(formats.map(({ format }) => format)).toEqual([
    ...["linchpin", "bods", "ftm", "opensanctions", "gleif", "csv", "ofac-sdn", "usaspending", "ocds", "icij"],
    ...["graphml", "gexf"],
  ]);
  expect(formats[0]).toEqual({
    format: "linchpin",
    title: "Linchpin JSON Lines",
    takes: "Linchpin JSON Lines, the lossless form that this server exports.",
    needsDataset: false,
    knowsWhole: false,
    isStrict: true,
    page: "/import/formats/linchpin",
  });
  expect(options.map(({ name }) => name)).toEqual([
    ...["dataset", "dryRun", "maxRejects", "complete", "slice", "shrinks", "mended", "mapping", "title", "publisher"],
    ...["licence", "published", "url", "tier", "status", "encoding", "delimiter", "decimal", "dates", "kind"],
    "relationship",
  ]);
});

test("takes a file in, tells its course and its report, and leaves the graph that the command line leaves", async () => {
  const reply = await send({ format: "linchpin" }, { "stakes.jsonl": good });
  expect(reply.status).toBe(200);
  const names = reply.events.map(({ name }) => name);
  expect(names.slice(0, -1)).toEqual(names.slice(0, -1).map(() => "progress"));
  const phases = reply.events.slice(0, -1).map(({ value }) => value.phase);
  expect([...new Set(phases)]).toEqual(["reading", "checking", "writing"]);
  expect(reply.events[0]?.value).toEqual({
    phase: "reading",
    done: good.length,
    total: good.length,
    bytesPerSecond: null,
    rowsPerSecond: null,
    secondsLeft: null,
  });
  expect(reportIn(reply)).toMatchObject({
    result: "done",
    mode: "write",
    format: "linchpin",
    datasets: ["invention"],
    rows: { read: 5, created: 5, updated: 0, unchanged: 0, duplicate: 0, rejected: 0 },
    files: [{ file: "stakes.jsonl", bytes: good.length }],
    version: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  const asked = await api.ask("{ importRuns { nodes { run result page rows { read created rejected leftOut } } } }");
  expect([reportIn(reply).importRun]).toMatchObject(
    (asked.data as { importRuns: { nodes: object[] } }).importRuns.nodes,
  );
  const here = await fingerprintNow();
  await writer.reset();
  await importFiles({ files: [makeFile(good, "stakes.jsonl")], format: "linchpin", mode: "write" }, writer);
  expect(here).toBe(await fingerprintNow());
  expect(leftInScratch()).toEqual([]);
});

test("answers from what came in without a restart", async () => {
  await send({ format: "linchpin" }, { "stakes.jsonl": good });
  await expect
    .poll(async () => (await api.ask('{ paths(question: { from: ["ana"], to: ["acme"] }) { paths { hops } } }')).data, {
      timeout: 20_000,
    })
    .toEqual({ paths: { paths: [{ hops: 1 }] } });
});

test("a dry run reports the same, writes nothing and is not remembered", async () => {
  const before = await fingerprintNow();
  const reply = await send({ format: "linchpin", dryRun: "true" }, { "stakes.jsonl": good });
  expect(reportIn(reply)).toMatchObject({ result: "done", mode: "compare", rows: { read: 5, created: 5 } });
  expect(reportIn(reply)).not.toHaveProperty("version");
  expect(reportIn(reply).importRun).toMatchObject({ result: "DONE", rows: { read: 5, created: 5, leftOut: 0 } });
  expect(await fingerprintNow()).toBe(before);
  expect((await api.ask("{ importRuns { totalCount } }")).data).toEqual({ importRuns: { totalCount: 0 } });
});

test("a refused file is reported and remembered, and nothing is written", async () => {
  const before = await fingerprintNow();
  const reply = await send({ format: "linchpin" }, { "wrong.jsonl": bad });
  expect(reply.status).toBe(200);
  expect(reportIn(reply)).toMatchObject({ result: "refused", refusals: { OUT_OF_RANGE: 1 }, rows: { rejected: 5 } });
  expect(await fingerprintNow()).toBe(before);
  const { data } = await api.ask("{ importRuns { nodes { result firstRefused { file line } } } }");
  expect(data).toEqual({
    importRuns: { nodes: [{ result: "REFUSED", firstRefused: [{ file: "wrong.jsonl", line: 5 }] }] },
  });
});

test("rows that were refused are fetched, mended and sent again", async () => {
  const first = await send({ format: "csv", mapping }, { "stakes.csv": stakes });
  const report = reportIn(first);
  expect(report).toMatchObject({
    result: "done",
    rows: { read: 3, created: 2, rejected: 1 },
    refusals: { EMPTY_VALUE: 1 },
  });
  expect(report.quarantine).toBe(`/import/${report.run}/quarantine`);
  expect(JSON.stringify(report)).not.toContain(home);
  const fetched = await fetch(`${api.url}${report.quarantine}`, { headers: fromHere });
  expect({ status: fetched.status, name: fetched.headers.get("content-disposition") }).toEqual({
    status: 200,
    name: `attachment; filename="${report.run}.quarantine.jsonl"`,
  });
  const rows = await fetched.text();
  expect(JSON.parse(rows)).toMatchObject({ file: "stakes.csv", line: 3, code: "EMPTY_VALUE", row: "Ben,3,,2,4" });
  const form = importForm({ format: "csv", mapping }, { "stakes.csv": stakes });
  form.append("mended", new Blob([rows.replace("Ben,3,,", "Ben,3,Acme,")]), "mended.jsonl");
  const second = await sendImport(api.url, form);
  expect(reportIn(second)).toMatchObject({ result: "done", rows: { read: 3, created: 1, unchanged: 2, rejected: 0 } });
  expect(leftInScratch()).toEqual([]);
});

test("a mapping comes as a file too, and several files of one dataset are one import", async () => {
  const form = importForm({ format: "csv", dataset: "both" }, { "a.csv": stakes.replace(",,", ",Acme,") });
  form.append("mapping", new Blob([mapping]), "mapping.yaml");
  expect(reportIn(await sendImport(api.url, form))).toMatchObject({
    datasets: ["both"],
    rows: { read: 3, created: 3 },
  });
  const sdn = await send(
    { format: "ofac-sdn" },
    { "sdn.csv": sdnRow(101, "ACME SHIPPING"), "alt.csv": '101,7,"aka","ACME LINES",-0- \n' },
  );
  expect(reportIn(sdn)).toMatchObject({
    result: "done",
    rows: { read: 2 },
    files: [{ file: "sdn.csv" }, { file: "alt.csv" }],
  });
});

test("remembers what files of a whole dataset lack, hold anew and leave over, and of which file only a part came", async () => {
  const kept = published("Company", "c-0", { name: ["c-0"], notes: ["Moved."] });
  const sendFirms = (number: number, more: object = {}) =>
    send(
      { format: "opensanctions", dataset: "tales", ...more },
      { "entities.ftm.json": lined(kept, ...publishedFirms(number).filter(({ id }) => id !== "c-0")) },
    );
  await sendFirms(60);
  expect(reportIn(await sendFirms(30))).toMatchObject({ result: "refused", shrunk: { open: 60, kept: 30, held: 30 } });
  await sendFirms(30, { shrinks: "true" });
  await sendFirms(90);
  await send({ format: "gleif", dataset: "leis", complete: "true" }, { "level1.xml": cutLevel1 });
  const { data } = await api.ask(`{ importRuns { nodes { result page ended { found ended until }
    shrunk { open kept held } grown { open kept held } cut { file stated read } leftovers { count kept } } } }`);
  const nothing = { ended: null, shrunk: null, grown: null, cut: null, leftovers: null };
  const firms = {
    ...nothing,
    result: "DONE",
    page: "/import/formats/opensanctions",
    leftovers: { count: 1, kept: true },
  };
  const ended = (number: number) => ({ found: number, ended: number, until: "2024-05-06" });
  const cut = { file: "level1.xml", stated: 7, read: 1 };
  expect((data as { importRuns: { nodes: object[] } }).importRuns.nodes).toEqual([
    { ...nothing, result: "DONE", page: "/import/formats/gleif", cut },
    { ...firms, ended: ended(0), grown: { open: 30, kept: 30, held: 90 } },
    { ...firms, ended: ended(30) },
    { ...firms, result: "REFUSED", shrunk: { open: 60, kept: 30, held: 30 }, leftovers: null },
    { ...firms, ended: ended(0) },
  ]);
});

function sdnRow(number: number, name: string): string {
  return `${number},"${name}",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n`;
}

test("counts imports and their rows for whoever watches, and names nothing", async () => {
  await send({ format: "linchpin" }, { "secret-name.jsonl": good });
  const text = await (await fetch(`${api.url}/metrics`)).text();
  expect(text).toMatch(/^linchpin_imports_running 0$/m);
  expect(text).toMatch(/^linchpin_imports_total\{result="done",mode="write"\} [1-9]\d*$/m);
  expect(text).toMatch(/^linchpin_import_rows_total\{outcome="created"\} [1-9]\d*$/m);
  expect(text).not.toMatch(/secret-name|invention/);
});
