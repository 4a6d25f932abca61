import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId, entityId } from "../../../../server/domain/ids.ts";
import type { LinchpinRecord, RecordType } from "../../../../server/domain/records/record.ts";
import type { PathAnswer } from "../../../../server/engine/paths/answer.ts";
import type { NamedQuestion } from "../../../../server/engine/question.ts";
import { linchpin } from "../../../../server/exports/linchpin/linchpin.ts";
import { openExport } from "../../../../server/exports/open-export.ts";
import { writeOutput } from "../../../../server/exports/output/write-output.ts";
import type { ExportReport } from "../../../../server/exports/report.ts";
import type { Scope } from "../../../../server/exports/scope.ts";
import { openEngine } from "../../../../server/refresh/open-engine.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { curatedFile } from "../../../support/database/seed-database.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { pathQuestion } from "../../../support/graphs/path-question.ts";
import { strangeGraph } from "../../../support/hostile/strange-graph.ts";

const file = fileMaker();
const patience = 300_000;
const { database, connection, writer, store } = openScratchGraph({ patience });
const { signal } = new AbortController();

const scopes = {
  "the whole graph": { of: "graph" },
  "a dataset": { of: "dataset", dataset: datasetId("second") },
  "some entities": { of: "ids", ids: ["bitmain", "eric-trump", "hut-8", "strange-0"].map(entityId) },
  "entities of two datasets": { of: "ids", ids: ["ana", "strange-2", "strange-3", "sale"].map(entityId) },
  "an answer": { of: "answer", question: pathQuestion("eric-trump", "operation-red-sunset", { limit: 3 }) },
} as const satisfies Readonly<Record<string, Scope>>;

const exported = new Map<string, { readonly report: ExportReport; readonly text: string }>();
const answers: PathAnswer[] = [];

async function importAll(...files: readonly string[]): Promise<void> {
  for (const path of files) {
    const report = await importFiles({ files: [path], format: "linchpin", mode: "write" }, writer);
    expect(report).toMatchObject({ result: "done", rows: { rejected: 0 } });
    expect(report.rows.created + report.rows.updated + report.rows.unchanged).toBe(report.rows.read);
  }
}

beforeAll(async () => {
  const strange = ["first", "second"].map((name) => file(textOf(strangeGraph(name, `Said by ${name}`))));
  await importAll(curatedFile, ...strange);
  const env = { engine: "projection", projectionMemory: 256, home: database.home } as const;
  const engine = await openEngine({ connection, login: database, store, env, report: () => {} });
  try {
    for (const [name, scope] of Object.entries(scopes)) {
      const ask = async (question: NamedQuestion) => {
        const answer = await engine.ask(question, { signal });
        answers.push(answer);
        return answer;
      };
      const open = await openExport({ format: linchpin, scope }, { reader: store, ask, signal });
      const path = join(database.home, "out.jsonl");
      const report = await writeOutput(open, { as: "file", path }, { signal });
      exported.set(name, { report, text: readFileSync(path, "utf8") });
    }
  } finally {
    await engine.close();
  }
}, patience);

function exportOf(name: keyof typeof scopes) {
  const found = exported.get(name);
  if (found === undefined) throw new Error(`nothing was exported of ${name}`);
  return found;
}

function idsIn(text: string, type: RecordType): readonly string[] {
  const records = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LinchpinRecord);
  return records.filter(({ record }) => record === type).map(({ id }) => id);
}

test.each(Object.keys(scopes) as (keyof typeof scopes)[])(
  "%s: out, into an empty graph and out again is the same bytes, and the audit is clean",
  async (name) => {
    const { report, text } = exportOf(name);
    expect(report.losses).toEqual([]);
    const types = ["dataset", "source", "entity", "relationship"] as const;
    expect(report.records).toEqual(Object.fromEntries(types.map((type) => [type, idsIn(text, type).length])));
    await writer.reset();
    await importAll(file(text));
    expect((await store.audit()).filter(({ count }) => count > 0)).toEqual([]);
    const ask = () => Promise.reject(new Error("not asked"));
    const again = await openExport({ format: linchpin, scope: { of: "graph" } }, { reader: store, ask, signal });
    const path = join(database.home, "again.jsonl");
    const { files } = await writeOutput(again, { as: "file", path }, { signal });
    expect(files).toEqual(report.files);
    expect(readFileSync(path, "utf8")).toBe(text);
  },
  patience,
);

test("an answer holds the entities and relationships of its paths, and besides them only who stated their evidence", () => {
  const { report, text } = exportOf("an answer");
  const [answer] = answers;
  const steps = answer?.paths.flatMap((path) => path.steps) ?? [];
  expect(steps.length).toBeGreaterThan(3);
  expect(idsIn(text, "relationship")).toEqual(
    [...new Set(steps.flatMap(({ relationship, parallels }) => [relationship, ...parallels]))].sort(),
  );
  const ends = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
  expect(idsIn(text, "entity")).toEqual(expect.arrayContaining(ends));
  expect(idsIn(text, "entity").length).toBe(ends.length + report.speakers);
  expect(report.truncated).toBe(answer?.truncated);
});

test("some entities name their datasets where these are several, and not where it is one", () => {
  expect(idsIn(exportOf("entities of two datasets").text, "dataset")).toEqual(["first", "second"]);
  expect(exportOf("a dataset").text).not.toContain('"dataset":"');
});
