import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import type { ImportRequest } from "../../../../seed/pipeline/import-request.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import type { ImportWriter } from "../../../../server/store/import-writer.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { mappingOf, stakesCsv } from "../../../support/files/stakes-csv.ts";
import { firm, inventedGraph, owns, person } from "../../../support/graphs/invented-graph.ts";

const file = fileMaker();
const good = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const goodFile = file(good, "stakes.jsonl");
const badFile = file(good.replace('"minimum":40', '"minimum":400'), "wrong.jsonl");

const { writer, store } = openScratchGraph();
beforeEach(() => writer.reset());

const importFile = (path: string, request: Partial<ImportRequest> = {}, by: ImportWriter = writer) =>
  importFiles({ files: [path], format: "linchpin", mode: "write", ...request }, by);
const listRuns = async () => (await store.listImportRuns({ first: 100 })).members.map(({ member }) => member);
const stateNow = async () => ({
  fingerprint: await fingerprint(store),
  version: (await store.summarise()).version,
});

test("an import is remembered with its report, and the same again is remembered beside it", async () => {
  const { mode: _, commits: __, page: ___, ...report } = await importFile(goodFile);
  const { run } = report;
  await setTimeout(2);
  await importFile(goodFile);
  const [second, first, ...others] = await listRuns();
  expect(others).toEqual([]);
  const rows = { read: 5, created: 5, updated: 0, unchanged: 0, duplicate: 0, rejected: 0 };
  expect(first).toEqual({
    id: expect.stringMatching(new RegExp(`^${run}-[0-9a-z]+$`)),
    run,
    format: "linchpin",
    datasets: ["invention"],
    startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    finishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    result: "done",
    files: [
      {
        name: "stakes.jsonl",
        sha256: createHash("sha256").update(readFileSync(goodFile)).digest("hex"),
        bytes: good.length,
      },
    ],
    report,
  });
  expect(report.rows).toEqual(rows);
  expect(second).toMatchObject({ run, result: "done", report: { rows: { ...rows, created: 0, unchanged: 5 } } });
});

test("a refused import is remembered with what was refused, and changes neither version nor fingerprint", async () => {
  await importFile(goodFile);
  const before = await stateNow();
  expect((await importFile(badFile)).result).toBe("refused");
  expect(await stateNow()).toEqual(before);
  const [refused] = await listRuns();
  expect(refused).toMatchObject({
    result: "refused",
    datasets: ["invention"],
    files: [{ name: "wrong.jsonl" }],
    report: {
      rows: { read: 5, rejected: 5 },
      refusals: { OUT_OF_RANGE: 1 },
      firstRefused: [
        {
          place: { file: "wrong.jsonl", line: 5 },
          refusal: { code: "OUT_OF_RANGE", field: "share.minimum", value: "is 400" },
        },
      ],
    },
  });
  expect(refused?.report).not.toHaveProperty("quarantineFile");
  expect(refused?.report).not.toHaveProperty("version");
});

test("of the files beside the graph their names are remembered, and not where this machine keeps them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-kept-"));
  const stakes = file(stakesCsv, "stakes.csv");
  const quarantine = { folder: join(folder, "quarantine") };
  await importFile(stakes, { format: "csv", quarantine, options: { mapping: mappingOf("Stakes") } });
  rmSync(folder, { recursive: true, force: true });
  const [kept] = await listRuns();
  expect(kept?.report?.quarantineFile).toBe(`${kept?.run}.jsonl`);
  expect(JSON.stringify(kept)).not.toContain(folder);
});

test("a dry run leaves no trace", async () => {
  await importFile(goodFile, { mode: "compare" });
  expect(await listRuns()).toEqual([]);
});

test("an import that was stopped is remembered as interrupted, and going on as done", async () => {
  const stop = new AbortController();
  const stopping: ImportWriter = {
    ...writer,
    writeBatch: async (batch, entry) => {
      const changes = await writer.writeBatch(batch, entry);
      if (batch.type === "source") stop.abort();
      return changes;
    },
  };
  await importFile(goodFile, { signal: stop.signal }, stopping);
  await importFile(goodFile);
  expect((await listRuns()).map(({ result }) => result)).toEqual(["done", "interrupted"]);
});

test("an error that ends an import is remembered by its sentence, without a folder of the machine", async () => {
  const nameless = file(good.split("\n").slice(1).join("\n"), "nameless.jsonl");
  await expect(importFile(nameless)).rejects.toMatchObject({ code: "FILE_REFUSED" });
  const full: ImportWriter = {
    ...writer,
    openRun: () => Promise.reject(new Error("no space in /srv/linchpin/scratch/import-1")),
  };
  await expect(importFile(goodFile, {}, full)).rejects.toThrow("no space");
  expect((await listRuns()).map(({ result, failure, report }) => ({ result, failure, report }))).toEqual([
    {
      result: "failed",
      failure: {
        code: "INTERNAL",
        message: expect.stringMatching(/^Internal server error \(run-[0-9a-f]{16}-[0-9a-z]+\)\.$/),
        next: "Report it with this request id.",
      },
    },
    {
      result: "failed",
      failure: {
        code: "FILE_REFUSED",
        message: "nameless.jsonl: it names no dataset.",
        next: 'Add a line {"record":"dataset", …} with its title, publisher, licence and version.',
      },
    },
  ]);
});

test("an import whose program ends without a word is remembered as unfinished", async () => {
  let die = (_error: Error) => {};
  const dead = new Promise<never>((_resolve, reject) => {
    die = reject;
  });
  dead.catch(() => undefined);
  let kept = 0;
  const dying: ImportWriter = {
    ...writer,
    openRun: () => dead,
    keepRun: (run) => (kept++ === 0 ? writer.keepRun(run) : dead),
  };
  const importing = importFile(goodFile, { dataset: datasetId("invention") }, dying);
  die(new Error("gone"));
  await expect(importing).rejects.toThrow("gone");
  expect(await listRuns()).toMatchObject([{ result: "unfinished", datasets: ["invention"] }]);
  expect((await listRuns())[0]).not.toHaveProperty("report");
});

test("pages of the history join to the whole, newest first, and one dataset's is apart", async () => {
  const others = good.replaceAll("invention", "tales").replaceAll('"id":"', '"id":"t-');
  const talesFile = file(others.replaceAll('"t-tales"', '"tales"').replace(/"(source|from|to)":"/g, '"$1":"t-'));
  for (const path of [goodFile, badFile, talesFile, goodFile]) {
    await importFile(path);
    await setTimeout(2);
  }
  const whole = (await listRuns()).map(({ id }) => id);
  expect(whole).toHaveLength(4);
  const paged: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.listImportRuns({ first: 1, ...(after !== undefined && { after }) });
    paged.push(...page.members.map(({ member }) => member.id));
    expect(page.totalCount).toBe(4);
    after = page.members.at(-1)?.cursor;
    if (!page.hasNextPage) break;
  }
  expect(paged).toEqual(whole);
  const tales = await store.listImportRuns({ first: 10 }, { dataset: datasetId("tales") });
  expect(tales.members.map(({ member }) => member.id)).toEqual([whole[1]]);
  const last = await store.getLastImports([datasetId("tales"), datasetId("invention"), datasetId("none")]);
  expect([...last].map(([dataset, { id }]) => [dataset, id])).toEqual([
    ["invention", whole[0]],
    ["tales", whole[1]],
  ]);
});
