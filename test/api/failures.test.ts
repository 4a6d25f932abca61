import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import type { Engine } from "../../server/engine/engine.ts";
import { LinchpinError } from "../../server/errors.ts";
import { operationLimits } from "../../server/limits/operations.ts";
import { ask, type Reply } from "../support/app/api.ts";
import { type FaultyParts, openFaultyApp } from "../support/app/faulty-app.ts";

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

async function open(parts: FaultyParts) {
  const lines: string[] = [];
  const { app, url } = await openFaultyApp({ logTo: { write: (line) => lines.push(line) }, ...parts });
  opened.push(app);
  return { app, url, lines };
}

const boom = () => Promise.reject(new Error("open sesame does not open bolt://neo4j:secret@db:7687\n  at MATCH (n)"));

test("masks what nobody expected, with the request id of the log, where the cause stands without its secret", async () => {
  const { url, lines } = await open({ store: { listSources: boom } });
  const { status, data, errors } = await ask(url, "{ sources { totalCount } }");
  const id = /\((.*)\)/.exec(errors?.[0]?.message ?? "")?.[1];
  expect({ status, data, errors }).toEqual({
    status: 200,
    data: null,
    errors: [
      {
        message: `Internal server error (${id}).`,
        locations: [{ line: 1, column: 3 }],
        path: ["sources"],
        extensions: { code: "INTERNAL", value: id, next: "Report it with this request id." },
      },
    ],
  });
  const logged = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === "unexpected error");
  expect(logged).toMatchObject({
    reqId: id,
    cause: { message: "(redacted) does not open bolt://(redacted)@db:7687   at MATCH (n)" },
  });
  expect(lines.join()).not.toMatch(/secret|sesame/);
});

test("keeps the parts that went well beside a masked error", async () => {
  const { url } = await open({ store: { getSources: boom } });
  const { status, data, errors } = await ask(url, '{ source(id: "S1") { id } relationshipKinds { kind } }');
  expect(status).toBe(200);
  expect(data).toMatchObject({ source: null, relationshipKinds: expect.arrayContaining([{ kind: "OWNS" }]) });
  expect(errors).toHaveLength(1);
});

test("answers 503 with Retry-After while the database is away, and health says so", async () => {
  const away = () => Promise.reject(new LinchpinError("DATABASE_AWAY"));
  const { app, url } = await open({ store: { getOutlines: away, checkHealth: away } });
  const reply = await app.inject({ method: "POST", url: "/graphql", payload: { query: '{ entity(id: "a") { id } }' } });
  expect(reply.headers["retry-after"]).toBe("2");
  expect(await ask(url, '{ entity(id: "a") { id } }')).toMatchObject({
    status: 503,
    data: null,
    errors: [
      {
        message: "The database cannot be reached just now.",
        extensions: {
          code: "DATABASE_AWAY",
          next: "Ask again in a few seconds; the server reconnects by itself.",
        },
      },
    ],
  });
  const ready = await app.inject("/health/ready");
  expect([ready.statusCode, ready.json()]).toEqual([503, { status: "not ready", database: "away", schema: 1 }]);
  const live = await app.inject("/health/live");
  expect([live.statusCode, live.json()]).toEqual([200, { status: "live" }]);
});

test("is not ready while the database plans what readers ask", async () => {
  const store = { checkHealth: async () => {} };
  const cold = await (await open({ store, isWarmWithin: async () => false })).app.inject("/health/ready");
  expect([cold.statusCode, cold.json()]).toEqual([503, { status: "not ready", database: "warming", schema: 1 }]);
  const warm = await (await open({ store, isWarmWithin: async () => true })).app.inject("/health/ready");
  expect([warm.statusCode, warm.json()]).toEqual([200, { status: "ready", database: "ready", schema: 1 }]);
});

test("lets so many run and so many wait, and refuses the rest with Retry-After", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { url } = await open({ store: { getSources: () => held.then(() => new Map()) } });
  const all = Array.from({ length: operationLimits.running + operationLimits.waiting + 5 }, () =>
    ask(url, '{ source(id: "S1") { id } }'),
  );
  const refused: Reply[] = [];
  for (const one of all) void one.then((reply) => reply.status === 503 && refused.push(reply));
  await vi.waitFor(() => expect(refused).toHaveLength(5), { timeout: 5_000 });
  expect(refused[0]).toMatchObject({ errors: [{ extensions: { code: "TOO_BUSY" } }] });
  release();
  const statuses = (await Promise.all(all)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(operationLimits.running + operationLimits.waiting);
});

test("refuses an address that asks too often, with Retry-After, and takes its questions a second later", async () => {
  const { url } = await open({ settings: { rateLimit: 5 } });
  const post = () =>
    fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{__typename}"}',
    });
  const replies = await Promise.all(Array.from({ length: 8 }, post));
  const refused = replies.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(3);
  expect(refused[0]?.headers.get("retry-after")).toBe("1");
  expect(await refused[0]?.json()).toEqual({
    errors: [
      {
        message: "This address has asked more than 5 times in a second.",
        extensions: {
          code: "RATE_LIMITED",
          value: 1,
          bound: "5 times in a second",
          next: "Ask again in 1 seconds.",
        },
      },
    ],
  });
  await wait(1_100);
  expect((await post()).status).toBe(200);
});

test("tells the engine when the asker has left, and goes on answering others", async () => {
  const signals: AbortSignal[] = [];
  const engine: Engine = {
    ask(_question, { signal }) {
      signals.push(signal);
      return new Promise(() => undefined);
    },
  };
  const { url } = await open({ engine });
  const leaver = new AbortController();
  const asking = fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ paths(question: { fromKinds: [PERSON], toKinds: [AGENCY] }) { truncated } }" }),
    signal: leaver.signal,
  });
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([false]), { timeout: 5_000 });
  leaver.abort();
  await expect(asking).rejects.toThrow();
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
  expect((await ask(url, "{ __typename }")).status).toBe(200);
});

test("logs name, cost, duration and status of an operation, and nothing of who was looked for", async () => {
  const { url, lines } = await open({
    store: { searchEntities: async () => ({ hits: [], total: 0, truncated: false }) },
  });
  await ask(url, "query Look($text: String!) { search(text: $text) { hits { score } } }", { text: "Ana Example" });
  const logged = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === "answered");
  expect(logged).toEqual({
    level: 30,
    time: expect.any(Number),
    reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    operation: "Look",
    cost: 10,
    milliseconds: expect.any(Number),
    status: 200,
    code: "ok",
    msg: "answered",
  });
  expect(lines.filter((line) => !line.includes("listening")).join()).not.toMatch(/Ana|127\.0\.0\.1/);
});

test("counts operations by their codes, with no id, name or address", async () => {
  const { app, url } = await open({ store: { listSources: boom } });
  await ask(url, "{ __typename }");
  await ask(url, "{ sources { totalCount } }");
  await ask(url, "{ sources(first: 0) { totalCount } }");
  const { body } = await app.inject("/metrics");
  expect(body).toContain('linchpin_operations_total{code="ok"} 1');
  expect(body).toContain('linchpin_operations_total{code="INTERNAL"} 1');
  expect(body).toContain('linchpin_operations_total{code="PAGE_SIZE"} 1');
  expect(body).not.toContain("127.0.0.1");
});

test.each(["/import/formats/%ff", `/import/formats/${"a".repeat(200)}`])(
  "refuses an address that cannot be read as it refuses all else: %s",
  async (path) => {
    const { app } = await open({});
    const answer = await app.inject(path);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "BAD_REQUEST", next: "See the README for what each address takes." } }] },
    ]);
  },
);
