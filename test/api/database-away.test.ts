import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findUser } from "../../server/database/home/home-lock.ts";
import { entityId } from "../../server/domain/ids.ts";
import { openConnection } from "../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../server/store/neo4j/open-store.ts";
import { type Api, openApi } from "../support/app/api.ts";
import { openEmptyDatabase, type TestDatabase } from "../support/database/database.ts";
import { seedDatabase } from "../support/database/seed-database.ts";

const seconds = 1_000;
let database: TestDatabase;
let api: Api;
let frozen: number | undefined;

beforeAll(async () => {
  database = await openEmptyDatabase();
  await seedDatabase(database);
  api = await openApi({ login: database });
});
afterEach(() => {
  if (frozen !== undefined) process.kill(frozen, "SIGCONT");
  frozen = undefined;
});
afterAll(async () => {
  await api?.close();
  await database?.stop();
});

const bitmain = '{ entity(id: "bitmain") { name } }';
const structure = '{ paths(question: { from: ["eric-trump"], to: ["bitmain"] }) { paths { id } truncated } }';
const told = '{ paths(question: { from: ["eric-trump"], to: ["bitmain"] }) { paths { explanation { text } } } }';

/** The process of the Neo4j that runs in the test's home. */
function processOfDatabase(): number {
  const running = findUser(database.home)?.database;
  if (running === undefined) throw new Error("no Neo4j runs in the test's home");
  return running.pid;
}

/** What came back, as status and code, and how long it took. */
async function time(query: string) {
  const started = performance.now();
  const { status, errors } = await api.ask(query);
  return { outcome: `${status} ${errors?.[0]?.extensions?.code ?? "ok"}`, took: performance.now() - started };
}

/** Milliseconds until the question is answered, asked again as a reader would. */
async function untilAnswered(query: string, patience: number): Promise<number> {
  const started = performance.now();
  for (;;) {
    const { outcome } = await time(query);
    if (outcome === "200 ok") return performance.now() - started;
    if (performance.now() - started > patience) throw new Error(`after ${patience} ms still ${outcome}`);
    await wait(100);
  }
}

/** Back is who answers: Neo4j takes some seconds after its port is open until it has planned its first query. */
async function untilDatabaseAnswers(): Promise<void> {
  const connection = openConnection(database);
  const store = openStore(connection);
  while (!(await store.getEntities([entityId("bitmain")]).then(isFound, () => false))) await wait(200);
  await connection.close();
}

const isFound = (found: ReadonlyMap<unknown, unknown>) => found.size === 1;

const health = async () => (await fetch(`${api.url}/health/ready`)).status;

test("answers within 3 s that a killed database is away but for structure, and is back by itself within 5 s of it", async () => {
  expect((await time(bitmain)).outcome).toBe("200 ok");
  process.kill(processOfDatabase(), "SIGKILL");
  const replies = await Promise.all([...Array.from({ length: 10 }, () => time(bitmain)), time(told)]);
  expect(new Set(replies.map(({ outcome }) => outcome))).toEqual(new Set(["503 DATABASE_AWAY"]));
  expect(Math.max(...replies.map(({ took }) => took))).toBeLessThan(3 * seconds);
  expect((await time(structure)).outcome).toBe("200 ok");
  expect(await health()).toBe(503);
  await untilDatabaseAnswers();
  expect(await untilAnswered(bitmain, 5 * seconds)).toBeLessThan(5 * seconds);
  expect(await health()).toBe(200);
}, 120_000);

test("answers within 3 s that a frozen database is away, and is back by itself within 5 s of it", async () => {
  frozen = processOfDatabase();
  process.kill(frozen, "SIGSTOP");
  const first = await Promise.all([time(bitmain), time(told), time(bitmain)]);
  const later = [await time(bitmain), await time(told)];
  const replies = [...first, ...later];
  expect(new Set(replies.map(({ outcome }) => outcome))).toEqual(new Set(["503 DATABASE_AWAY"]));
  expect(Math.max(...replies.map(({ took }) => took))).toBeLessThan(3 * seconds);
  expect(await health()).toBe(503);
  process.kill(frozen, "SIGCONT");
  expect(await untilAnswered(bitmain, 5 * seconds)).toBeLessThan(5 * seconds);
  expect(await health()).toBe(200);
}, 60_000);
