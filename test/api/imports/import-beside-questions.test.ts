import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatRecord } from "../../../server/domain/records/format-record.ts";
import { generateRecords } from "../../bench/imports/generate-records.ts";
import { type Api, openApi } from "../../support/app/api.ts";
import { fromHere, importForm, reportIn, sendImport } from "../../support/app/import-form.ts";
import { sendApart } from "../../support/app/send-from-child.ts";
import { openScratchGraph } from "../../support/database/scratch-graph.ts";
import { fileMaker } from "../../support/files/import-file.ts";

const patience = 300_000;
const entities = 10_000;
const lines = [...generateRecords({ entities, seed: 5 })].map((one) => `${formatRecord(one)}\n`);
const path = fileMaker()(lines.join(""), "generated.jsonl");
const content = new Blob([lines.join("")]);

const { database, store, writer } = openScratchGraph({ patience });
let api: Api;
beforeAll(async () => {
  const settings = { host: "127.0.0.1", importMegabytes: 100, rateLimit: 0, logLevel: "silent" } as const;
  api = await openApi({
    login: database,
    env: { ...settings, engine: "auto", projectionMemory: 64, home: database.home },
  });
});
afterAll(() => api?.close());

const form = () => {
  const made = importForm({ format: "linchpin" }, {});
  made.append("file", content, "generated.jsonl");
  return made;
};

/** Goes on asking until the work is over; gives its outcome, and how many answers came by the code of their refusal. */
async function askBeside<T>(work: Promise<T>): Promise<{ done: T; answers: Readonly<Record<string, number>> }> {
  let isOver = false;
  const answers: Record<string, number> = { whole: 0 };
  void work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const { status, errors } = await api.ask("{ graph { version } relationshipKinds { kind } }");
    const came = status === 200 && errors === undefined ? "whole" : (errors?.[0]?.extensions?.code ?? String(status));
    answers[came] = (answers[came] ?? 0) + 1;
    await setTimeout(50);
  }
  return { done: await work, answers };
}

test(
  "while tens of thousands of rows come in, questions are answered",
  async () => {
    await api.ask("{ graph { version } relationshipKinds { kind } }");
    expect(lines.length).toBeGreaterThan(20_000);
    const leaver = new AbortController();
    const leaving = fetch(`${api.url}/import`, {
      method: "POST",
      headers: fromHere,
      body: form(),
      signal: leaver.signal,
    });
    const stopped = (async () => {
      const reader = (await leaving).body?.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { value = "", done } = (await reader?.read()) ?? { done: true };
        if (done) throw new Error("the import was over before it was stopped");
        if (/"phase":"writing","done":\d{4,}/.test(value)) break;
      }
      leaver.abort();
    })();
    await askBeside(stopped);
    const { done, answers } = await askBeside(
      sendApart(api.url, { path, name: "generated.jsonl", fields: { format: "linchpin" } }),
    );
    const report = reportIn(done);
    expect(report).toMatchObject({
      result: "done",
      rows: { read: lines.length, updated: 0, duplicate: 0, rejected: 0 },
    });
    const { whole = 0, ...others } = answers;
    expect(whole).toBeGreaterThan(20);
    // A machine that stands still for seconds makes a database look away, import or not; nothing else may be told.
    expect(Object.keys(others).filter((code) => code !== "DATABASE_AWAY" && code !== "DEADLINE")).toEqual([]);
    expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBeLessThan(whole / 10);
    const { data } = await api.ask("{ importRuns { nodes { result rows { read } } } }");
    expect(data).toEqual({
      importRuns: {
        nodes: [
          { result: "DONE", rows: { read: lines.length } },
          { result: "INTERRUPTED", rows: { read: lines.length } },
        ],
      },
    });
  },
  patience,
);

test(
  "what was stopped and went on is whole: every audit is clean, and the same again changes nothing",
  async () => {
    const again = reportIn(await sendImport(api.url, form()));
    expect(again).toMatchObject({ rows: { created: 0, updated: 0, unchanged: lines.length } });
    const findings = await store.audit();
    expect(findings.filter(({ count }) => count > 0)).toEqual([]);
  },
  patience,
);

test("an import from the command line is respected: the lock of another process is told as 409", async () => {
  const holder = { host: "elsewhere", pid: 7, birth: "1", token: "a" };
  expect(await writer.takeLock(holder)).toBe(undefined);
  const { status, error } = await sendImport(api.url, form());
  expect({ status, message: error?.message }).toEqual({
    status: 409,
    message: "Another import is running (process 7 on elsewhere).",
  });
  await writer.releaseLock(holder);
});
