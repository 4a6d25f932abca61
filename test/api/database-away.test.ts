import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findUser } from "../../server/database/home/home-lock.ts";
import { entityId } from "../../server/domain/ids.ts";
import { openConnection } from "../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../server/store/neo4j/open-store.ts";
import { type Api, openApi, type Reply } from "../support/app/api.ts";
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

/** What the database alone knows. */
const found = '{ search(text: "bitmain") { total } }';
/** What the engine's copy knows. */
const ends = 'question: { from: ["eric-trump"], to: ["bitmain"] }';
const structure = [
  `{ paths(${ends}) { truncated subgraph { entities { id name country } relationships { id sentence } } } }`,
  `{ paths(${ends}) { paths { steps { relationship { kind since } from { name } parallels { id } } explanation { text } } } }`,
  '{ entity(id: "bitmain") { name kind roles country } }',
  '{ entities(ids: ["bitmain", "hut-8"]) { name } }',
  '{ expand(id: "bitmain", filter: { kinds: [OWNS] }) { groups { key count } subgraph { entities { name } } graphVersion } }',
  '{ entity(id: "bitmain") { relationships(first: 100) { totalCount graphVersion nodes { id sentence from { name } to { name } } } } }',
  '{ entities(ids: ["bitmain", "hut-8"]) { relationshipCounts { kind direction count } } }',
  '{ subgraph(ids: ["bitmain", "hut-8", "american-bitcoin"]) { entities { name } relationships { sentence } truncated graphVersion } }',
  '{ relationship(id: "r-9533f1c7e5a2357a") { sentence from { name } share { exact } role amount { amount } } }',
];

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

/** A database that is back plans first what readers ask; until then it is said to be warming. */
const untilWarm = { timeout: 30 * seconds, interval: 100 };
const health = async () => (await fetch(`${api.url}/health/ready`)).status;

/** Errors by the path at which they stand, in the order of the paths. */
const errorsByPath = ({ errors = [] }: Reply) =>
  errors
    .map(({ path = [], message, extensions }) => [path.join("."), extensions?.code, message] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
const away = (...path: readonly (string | number)[]) =>
  [path.join("."), "DATABASE_AWAY", "The database cannot be reached just now."] as const;

test("answers within 3 s that a killed database is away but for structure, and is back by itself within 5 s of it", async () => {
  const whole = await Promise.all(structure.map((query) => api.ask(query)));
  expect(whole.map(({ status, errors }) => ({ status, errors }))).toEqual(
    structure.map(() => ({ status: 200, errors: undefined })),
  );
  process.kill(processOfDatabase(), "SIGKILL");
  const replies = await Promise.all(Array.from({ length: 10 }, () => time(found)));
  expect(new Set(replies.map(({ outcome }) => outcome))).toEqual(new Set(["503 DATABASE_AWAY"]));
  expect(Math.max(...replies.map(({ took }) => took))).toBeLessThan(3 * seconds);
  expect((await Promise.all(structure.map((query) => api.ask(query)))).map(({ data }) => data)).toEqual(
    whole.map(({ data }) => data),
  );
  expect(await health()).toBe(503);
  await untilDatabaseAnswers();
  expect(await untilAnswered(found, 5 * seconds)).toBeLessThan(5 * seconds);
  await expect.poll(health, untilWarm).toBe(200);
}, 120_000);

test("answers within 3 s that a frozen database is away, and is back by itself within 5 s of it", async () => {
  frozen = processOfDatabase();
  process.kill(frozen, "SIGSTOP");
  const first = await Promise.all([time(found), time(found), time(found)]);
  const replies = [...first, await time(found)];
  expect(new Set(replies.map(({ outcome }) => outcome))).toEqual(new Set(["503 DATABASE_AWAY"]));
  expect(Math.max(...replies.map(({ took }) => took))).toBeLessThan(3 * seconds);
  expect(await health()).toBe(503);
  process.kill(frozen, "SIGCONT");
  expect(await untilAnswered(found, 5 * seconds)).toBeLessThan(5 * seconds);
  await expect.poll(health, untilWarm).toBe(200);
}, 60_000);

test("gives of a frozen database's graph what the copy holds, and an error for each field that it does not", async () => {
  frozen = processOfDatabase();
  process.kill(frozen, "SIGSTOP");
  const asked = await Promise.all(structure.map(time));
  expect(asked.map(({ outcome }) => outcome)).toEqual(structure.map(() => "200 ok"));
  // Less than a read of the database waits for it.
  expect(Math.max(...asked.map(({ took }) => took))).toBeLessThan(2 * seconds);

  const started = performance.now();
  const [claim, bitmain, paths] = await Promise.all([
    api.ask('{ relationship(id: "r-9533f1c7e5a2357a") { status note evidence { quote } } }'),
    api.ask(`{ entity(id: "bitmain") { name aliases description identifiers { value } datasets { id }
      evidence { totalCount nodes { quote } } } }`),
    api.ask(
      `{ paths(${ends.replace("}", ", limit: 1, maxHops: 3 }")}) { paths { explanation { text sources { title } } } } }`,
    ),
  ]);
  expect(performance.now() - started).toBeLessThan(3 * seconds);
  expect([claim.status, claim.data, errorsByPath(claim)]).toEqual([
    200,
    { relationship: { status: "REPORTED", note: null, evidence: [] } },
    [away("relationship", "evidence"), away("relationship", "note")],
  ]);
  expect([bitmain.status, bitmain.data, errorsByPath(bitmain)]).toEqual([
    200,
    {
      entity: {
        name: "Bitmain Technologies Ltd.",
        aliases: [],
        description: null,
        identifiers: [],
        datasets: [],
        evidence: { totalCount: 0, nodes: [] },
      },
    },
    ["aliases", "datasets", "description", "evidence", "identifiers"].map((field) => away("entity", field)),
  ]);
  const explanation = explanationOf(paths);
  expect(explanation.length).toBeGreaterThan(0);
  expect(explanation.map(({ sources }) => sources)).toEqual(explanation.map(() => []));
  expect(errorsByPath(paths)).toEqual(
    explanation.map((_, step) => away("paths", "paths", 0, "explanation", step, "sources")),
  );

  process.kill(frozen, "SIGCONT");
  await untilAnswered(found, 5 * seconds);
  const again = await api.ask('{ relationship(id: "r-9533f1c7e5a2357a") { evidence { stance } } }');
  expect([again.status, again.errors, again.data]).toEqual([
    200,
    undefined,
    { relationship: { evidence: [{ stance: "SUPPORTS" }, { stance: "SUPPORTS" }] } },
  ]);
}, 60_000);

interface Told {
  readonly text: string;
  readonly sources: readonly unknown[];
}

function explanationOf({ data }: Reply): readonly Told[] {
  const { paths } = data as {
    readonly paths: { readonly paths: readonly { readonly explanation: readonly Told[] }[] };
  };
  return paths.paths.flatMap(({ explanation }) => explanation);
}
