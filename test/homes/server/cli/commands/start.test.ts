import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { HomeRecord } from "../../../../../server/database/home/home-lock.ts";
import { root } from "../../../../../server/root.ts";
import { type EmptyHome, makeEmptyHome } from "../../../../support/database/empty-home.ts";

/** Several starts of Neo4j follow one another here, on machines that may have better things to do. */
const patience = 180_000;

let home: EmptyHome;
const started: Run[] = [];
beforeAll(async () => {
  home = await makeEmptyHome();
});
afterEach(async () => {
  const runs = started.splice(0);
  for (const { child } of runs) child.kill("SIGTERM");
  await Promise.all(runs.map(({ ended }) => ended));
}, patience);
afterAll(() => home.remove());

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** Standard output and standard error, as far as they have come. */
  printed(): string;
  reported(): string;
}

/** `npm run linchpin -- …` as a reader types it, in a group of its own as a terminal would have it. */
function type(typed: readonly string[], variables: Readonly<Record<string, string>> = {}): Run {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, ...rest } = process.env;
  const child = spawn(process.execPath, [join(root, "server", "cli", "bootstrap.js"), ...typed], {
    env: { ...rest, LINCHPIN_HOME: home.folder, PORT: "0", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let printed = "";
  let reported = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    reported += text;
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  const run = { child, ended, printed: () => printed, reported: () => reported };
  started.push(run);
  return run;
}

/** The address in the ready line. Fails with what was reported when the run ends before it. */
async function readyAt(run: Run): Promise<string> {
  for (;;) {
    const [, address] = /^Linchpin is ready at (http:\/\/127\.0\.0\.1:\d+)$/m.exec(run.printed()) ?? [];
    if (address !== undefined) return address;
    const end = await Promise.race([run.ended, new Promise<"waiting">((go) => setTimeout(go, 100, "waiting"))]);
    if (end !== "waiting") throw new Error(`ended with ${end}: ${run.reported()}`);
  }
}

async function refusal(run: Run): Promise<{ readonly exitCode: number | null; readonly lines: readonly string[] }> {
  const exitCode = await run.ended;
  return { exitCode, lines: run.reported().trim().split("\n").slice(-2) };
}

function neo4jPid(): number {
  const { database } = JSON.parse(readFileSync(join(home.folder, "running.json"), "utf8")) as HomeRecord;
  if (database === undefined) throw new Error("no database is announced");
  return database.pid;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a GraphQL client gets, or the error code that it is given. */
async function ask(address: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: '{ search(text: "Bitmain", first: 1) { hits { entity { id } } } }' }),
    signal: AbortSignal.timeout(5_000),
  });
  const body = (await response.json()) as {
    data?: { search?: { hits: { entity: { id: string } }[] } };
    errors?: { extensions: { code: string } }[];
  };
  return body.errors?.[0]?.extensions.code ?? body.data?.search?.hits[0]?.entity.id;
}

const locks = () => readdirSync(home.folder).filter((name) => name.startsWith("running"));

test("a bad port is refused with variable, value and bound, before anything is started", async () => {
  expect(await refusal(type(["start"], { PORT: "http" }))).toEqual({
    exitCode: 1,
    lines: [
      "PORT=http in the environment is not usable: it must be a whole number from 0 to 65535.",
      "Correct or unset it and start again.",
    ],
  });
  expect(locks()).toEqual([]);
});

test("an unknown option is bad usage", async () => {
  expect(await refusal(type(["start", "--port", "3"]))).toMatchObject({
    exitCode: 2,
    lines: [expect.stringContaining("--port"), "Run `npm run linchpin -- help`."],
  });
});

test("a busy port is refused before anything is started, and it says who should change what", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    expect(await refusal(type(["start"], { PORT: String(port) }))).toEqual({
      exitCode: 1,
      lines: [
        `Port ${port} on 127.0.0.1 is taken by another program.`,
        "Stop that program, or start with PORT set to a free port.",
      ],
    });
    expect(locks()).toEqual([]);
  } finally {
    other.close();
  }
});

test("a given database that is not there is refused in one sentence", async () => {
  const given = { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "secret" };
  expect(await refusal(type(["start"], given))).toEqual({
    exitCode: 1,
    lines: [
      "No Neo4j could be started: nobody answers at bolt://127.0.0.1:9.",
      "Start that server, correct NEO4J_URI, or unset it.",
    ],
  });
});

test("start serves the curated dataset, outlives its database, and stops all that it started", {
  timeout: patience,
}, async () => {
  const run = type(["start"]);
  const address = await readyAt(run);
  expect(run.reported()).toMatch(/^Loaded \d+ entities and \d+ relationships\.$/m);
  await expect.poll(() => ask(address), { timeout: patience }).toBe("bitmain");

  const second = await refusal(type(["start"]));
  expect(second.exitCode).toBe(1);
  expect(second.lines[0]).toBe(`Another Linchpin (process ${run.child.pid}) is running on ${home.folder}.`);

  process.kill(neo4jPid(), "SIGKILL");
  const killedAt = Date.now();
  expect(await ask(address)).toBe("DATABASE_AWAY");
  expect(Date.now() - killedAt).toBeLessThan(3_000);
  await expect.poll(() => run.reported(), { timeout: patience }).toContain("Neo4j is back.");
  await expect.poll(() => ask(address), { timeout: 5_000 }).not.toBe("DATABASE_AWAY");
  // A Neo4j that has just started is slow at its first query, on a busy machine beyond the deadline of a read.
  await expect.poll(() => ask(address), { timeout: patience }).toBe("bitmain");

  const neo4j = neo4jPid();
  const stoppedAt = Date.now();
  run.child.kill("SIGTERM");
  expect(await run.ended).toBe(0);
  expect(Date.now() - stoppedAt).toBeLessThan(10_000);
  expect(isRunning(neo4j)).toBe(false);
  expect(locks()).toEqual([]);
});

test("start after a crash stops the Neo4j that was left, loads nothing twice, and Ctrl-C ends it", {
  timeout: patience,
}, async () => {
  const crashed = type(["start"]);
  await readyAt(crashed);
  const orphan = neo4jPid();
  crashed.child.kill("SIGKILL");
  await crashed.ended;
  expect(isRunning(orphan)).toBe(true);

  const run = type(["start"]);
  const address = await readyAt(run);
  await expect.poll(() => ask(address), { timeout: patience }).toBe("bitmain");
  expect(run.reported()).not.toContain("Loading");
  expect(run.reported()).toContain(`Stopping the Neo4j (process ${orphan}) that an earlier run left behind.`);
  expect(isRunning(orphan)).toBe(false);

  const neo4j = neo4jPid();
  process.kill(-Number(run.child.pid), "SIGINT");
  expect(await run.ended).toBe(0);
  expect(isRunning(neo4j)).toBe(false);
  expect(locks()).toEqual([]);
});

test("Ctrl-C while Neo4j is still starting leaves nothing either", { timeout: patience }, async () => {
  const run = type(["start"]);
  await expect.poll(() => run.reported(), { timeout: patience }).toContain("Starting Neo4j.");
  await expect
    .poll(() => JSON.parse(readFileSync(join(home.folder, "running.json"), "utf8")))
    .toHaveProperty("database");
  const neo4j = neo4jPid();
  process.kill(-Number(run.child.pid), "SIGINT");
  expect(await run.ended).toBe(0);
  expect(isRunning(neo4j)).toBe(false);
  expect(locks()).toEqual([]);
});
