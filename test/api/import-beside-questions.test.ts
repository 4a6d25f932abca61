import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../../server/database/migrate.ts";
import { formatRecord } from "../../server/domain/format-record.ts";
import { openConnection } from "../../server/store/neo4j/connection.ts";
import { openImportWriter } from "../../server/store/neo4j/import-writer.ts";
import { openStore } from "../../server/store/neo4j/open-store.ts";
import { generateRecords } from "../bench/generate-records.ts";
import { type Api, openApi } from "../support/api.ts";
import { openEmptyDatabase, type TestDatabase } from "../support/database.ts";
import { fileMaker } from "../support/import-file.ts";
import { fromHere, importForm, reportIn, sendImport } from "../support/import-form.ts";
import { sendApart } from "../support/send-apart.ts";

const patience = 300_000;
const entities = 10_000;
const lines = [...generateRecords({ entities, seed: 5 })].map((one) => `${formatRecord(one)}\n`);
const path = fileMaker()(lines.join(""), "generated.jsonl");
const content = new Blob([lines.join("")]);

let database: TestDatabase;
let api: Api;
beforeAll(async () => {
  database = await openEmptyDatabase();
  const connection = openConnection(database);
  await migrate(connection);
  await connection.close();
  const settings = { host: "127.0.0.1", importMegabytes: 100, rateLimit: 0, logLevel: "silent" } as const;
  api = await openApi({
    login: database,
    env: { ...settings, engine: "auto", projectionMemory: 64, home: database.home },
  });
});
afterAll(async () => {
  await api?.close();
  await database?.stop();
});

const form = () => {
  const made = importForm({ format: "linchpin" }, {});
  made.append("file", content, "generated.jsonl");
  return made;
};

/** Goes on asking until the work is over; gives the slowest answer and what they answered. */
async function askBeside<T>(work: Promise<T>): Promise<{ done: T; slowest: number; statuses: Set<number> }> {
  let isOver = false;
  const statuses = new Set<number>();
  let slowest = 0;
  void work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const started = performance.now();
    statuses.add((await api.ask("{ graph { version } relationshipKinds { kind } }")).status);
    slowest = Math.max(slowest, performance.now() - started);
    await setTimeout(50);
  }
  return { done: await work, slowest, statuses };
}

/** Does the work and gives how long a turn of the event loop was put off by then: 99 of 100 by less, in milliseconds. */
async function measureDelay<T>(work: () => Promise<T>): Promise<{ outcome: T; delay: number }> {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const outcome = await work();
  delays.disable();
  return { outcome, delay: delays.percentile(99) / 1_000_000 };
}

test(
  "while tens of thousands of rows come in, questions are answered and the event loop is not held up",
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
    const alone = await measureDelay(() => askBeside(setTimeout(2_000)));
    const { outcome, delay } = await measureDelay(() =>
      askBeside(sendApart(api.url, { path, name: "generated.jsonl", fields: { format: "linchpin" } })),
    );
    const { done, statuses } = outcome;
    const report = reportIn(done);
    expect(report).toMatchObject({
      result: "done",
      rows: { read: lines.length, updated: 0, duplicate: 0, rejected: 0 },
    });
    expect(statuses).toEqual(new Set([200]));
    // Beyond what the machine keeps the program waiting without an import.
    expect(delay - alone.delay).toBeLessThan(50);
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
    const connection = openConnection(database);
    try {
      const findings = await openStore(connection).audit();
      expect(findings.filter(({ count }) => count > 0)).toEqual([]);
    } finally {
      await connection.close();
    }
  },
  patience,
);

test("an import from the command line is respected: the lock of another process is told as 409", async () => {
  const connection = openConnection(database);
  const holder = { host: "elsewhere", pid: 7, seenAt: new Date().toISOString() };
  try {
    const writer = openImportWriter(connection);
    expect(await writer.takeLock(holder)).toBe(undefined);
    const { status, error } = await sendImport(api.url, form());
    expect({ status, message: error?.message }).toEqual({
      status: 409,
      message: "Another import is running (process 7 on elsewhere).",
    });
    await writer.releaseLock(holder);
  } finally {
    await connection.close();
  }
});
