import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";
import { attacks, repeat } from "./attack-list.ts";

let api: Api;
let before: unknown;
const readFingerprint = async () => (await api.ask("{ graph { fingerprint sources } }")).data;

beforeAll(async () => {
  api = await openApi();
  before = await readFingerprint();
});
afterAll(async () => {
  await api.close();
});

test.each(attacks)("%s", async (_name, request, { status, body = /./, milliseconds = 100 }) => {
  const started = performance.now();
  const reply = await api.app.inject({ method: "POST", url: "/graphql", ...request });
  const took = performance.now() - started;
  expect([status].flat()).toContain(reply.statusCode);
  expect(reply.body).toMatch(body);
  expect(reply.headers["content-type"]).toMatch(/json/);
  expect(reply.body).not.toMatch(/node_modules|\.[jt]s:\d|stacktrace/);
  expect(reply.headers["access-control-allow-origin"]).toBeUndefined();
  // Ten times the promise of the design: the machine that runs the tests may be busy.
  expect(took).toBeLessThan(10 * milliseconds);
});

test("A4 gives at most ten short errors", async () => {
  const { errors } = await api.ask(`{ ${repeat(15, () => "__typename @a @b @c @d @e")} }`);
  expect(JSON.stringify(errors).length).toBeLessThan(20_000);
});

test("A37 another origin gets no grant, and the preflight neither", async () => {
  const headers = { origin: "https://evil.example", "access-control-request-method": "POST" };
  const asked = await api.app.inject({
    method: "POST",
    url: "/graphql",
    headers,
    payload: { query: "{ __typename }" },
  });
  const preflight = await api.app.inject({ method: "OPTIONS", url: "/graphql", headers });
  const grants = [asked, preflight].map((reply) =>
    Object.keys(reply.headers).filter((name) => /^access-control/.test(name)),
  );
  expect(grants).toEqual([[], []]);
});

test("A40 keeps nothing that is sent: a text sent with its hash is not there for the hash alone", async () => {
  const query = "{ __typename }";
  const hash = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(query))).toString("hex");
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const send = (payload: object) => api.app.inject({ method: "POST", url: "/graphql", payload });
  const notFound = { status: 200, code: "PERSISTED_QUERY_NOT_FOUND" };
  const outcome = async (payload: object) => {
    const reply = await send(payload);
    const { data, errors } = reply.json<{ data?: unknown; errors?: readonly { extensions: { code: string } }[] }>();
    return errors === undefined
      ? { status: reply.statusCode, data }
      : { status: reply.statusCode, code: errors[0]?.extensions.code };
  };
  expect(await outcome({ extensions })).toEqual(notFound);
  expect(await outcome({ query, extensions })).toEqual({ status: 200, data: { __typename: "Query" } });
  expect(await outcome({ extensions })).toEqual(notFound);
});

test("leaves the graph as it was", async () => {
  expect(await readFingerprint()).toEqual(before);
});
