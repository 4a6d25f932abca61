import { chmodSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "../../../../server/database/database.ts";
import { type HomeRecord, takeHome } from "../../../../server/database/home/home-lock.ts";
import { openDatabase } from "../../../../server/database/open-database.ts";
import { LinchpinError } from "../../../../server/errors.ts";
import { openDriver } from "../../../../server/store/neo4j/driver/driver.ts";
import { type EmptyHome, makeEmptyHome } from "../../../support/database/empty-home.ts";

/** Each start of Neo4j takes seconds, on a busy machine many. */
const patience = 120_000;

let home: EmptyHome;
let opened: OpenDatabase;
const lines: string[] = [];
const report = (line: string) => lines.push(line);

beforeAll(async () => {
  home = await makeEmptyHome();
  opened = await openDatabase(home.env, { report });
}, patience);
afterAll(async () => {
  await opened.stop();
  home.remove();
});

/** One row of one query, as a reader with every right would ask it. */
async function ask(database: OpenDatabase, query: string): Promise<unknown> {
  const driver = openDriver(database);
  try {
    const { records } = await driver.executeQuery(query, {}, { database: database.database });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

function readRunning(): HomeRecord {
  return JSON.parse(readFileSync(join(home.folder, "running.json"), "utf8")) as HomeRecord;
}

function runningPid(): number {
  const pid = readRunning().database?.pid;
  if (pid === undefined) throw new Error("no database is announced");
  return pid;
}

test("a home and what is secret in it belong to their owner alone", () => {
  expect(opened).toMatchObject({ username: "neo4j", database: "neo4j", origin: "own" });
  expect(Buffer.from(opened.password, "base64url").length).toBeGreaterThanOrEqual(32);
  expect(readFileSync(join(home.folder, "password"), "utf8")).toBe(opened.password);
  expect(statSync(home.folder).mode & 0o777).toBe(0o700);
  for (const name of ["password", "running.json", "database/conf/neo4j.conf"]) {
    expect(statSync(join(home.folder, name)).mode & 0o777).toBe(0o600);
  }
});

test.runIf(process.platform === "linux")("Neo4j listens on one port of the loopback address and nowhere else", () => {
  const { database } = readRunning();
  expect(opened.uri).toBe(`bolt://127.0.0.1:${database?.port}`);
  expect(listeningAddresses(runningPid())).toEqual([`127.0.0.1:${database?.port}`]);
});

test.each(["file:///etc/hostname", "http://127.0.0.1:9/"])("Neo4j loads no CSV from %s", async (address) => {
  await expect(ask(opened, `LOAD CSV FROM '${address}' AS row RETURN row`)).rejects.toMatchObject({
    code: "Neo.ClientError.Statement.ExternalResourceFailed",
  });
});

test("Neo4j runs with its lock-down and its bounds", async () => {
  const query = `CALL dbms.listConfig() YIELD name, value
    WHERE name IN ['db.transaction.timeout', 'db.memory.transaction.max', 'server.http.enabled',
      'server.https.enabled', 'dbms.usage_report.enabled', 'dbms.security.procedures.unrestricted']
    WITH name, value ORDER BY name RETURN collect(name + '=' + value)`;
  expect(await ask(opened, query)).toEqual([
    "db.memory.transaction.max=512.00MiB",
    "db.transaction.timeout=15s",
    "dbms.security.procedures.unrestricted=",
    "dbms.usage_report.enabled=false",
    "server.http.enabled=false",
    "server.https.enabled=false",
  ]);
});

test("a home in use refuses a second server and lets a command join, which leaves the database running", async () => {
  await expect(openDatabase(home.env, { report })).rejects.toThrow(
    new LinchpinError("HOME_BUSY", { value: process.pid, field: home.folder }),
  );
  const joined = await openDatabase(home.env, { report, purpose: "command" });
  expect(joined).toMatchObject({ uri: opened.uri, password: opened.password, origin: "own" });
  await joined.stop();
  expect(await ask(opened, "RETURN 1")).toBe(1);
});

test("a stop leaves no program and no lock, and the next start finds all that was written", {
  timeout: patience,
}, async () => {
  await ask(opened, "CREATE (:Kept)");
  const { password } = opened;
  const pid = runningPid();
  await opened.stop();
  expect(isRunning(pid)).toBe(false);
  expect(locks()).toEqual([]);

  chmodSync(join(home.folder, "password"), 0o644);
  opened = await openDatabase(home.env, { report });
  expect(opened.password).toBe(password);
  expect(statSync(join(home.folder, "password")).mode & 0o777).toBe(0o600);
  expect(await ask(opened, "MATCH (kept:Kept) RETURN count(kept)")).toBe(1);
});

test("Neo4j is started again on its port when it is killed, and says so in one line each way", {
  timeout: patience,
}, async () => {
  const { uri } = opened;
  const killed = runningPid();
  lines.length = 0;
  process.kill(killed, "SIGKILL");
  await expect.poll(() => lines, { timeout: patience }).toContain("Neo4j is back.");
  expect(lines).toEqual(["Neo4j ended by itself (SIGKILL); starting it again.", "Neo4j is back."]);
  expect(await ask(opened, "MATCH (kept:Kept) RETURN count(kept)")).toBe(1);
  expect(opened.uri).toBe(uri);
  expect(runningPid()).not.toBe(killed);
});

test("a stop while Neo4j is being started again leaves nothing either", { timeout: patience }, async () => {
  lines.length = 0;
  process.kill(runningPid(), "SIGKILL");
  await expect.poll(() => lines.at(-1), { timeout: patience }).toContain("ended by itself");
  await opened.stop();
  expect(locks()).toEqual([]);
});

test("a home where a command runs the database for itself is left to it", { timeout: patience }, async () => {
  const lock = await takeHome(home.folder, "command");
  if ("heldBy" in lock) throw new Error("the home is in use");
  for (const purpose of ["serve", "command"] as const) {
    await expect(openDatabase(home.env, { report, purpose })).rejects.toMatchObject({ code: "HOME_BUSY" });
  }
  lock.release();
});

const locks = () => readdirSync(home.folder).filter((name) => name.startsWith("running"));

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a process listens on, from Linux's own tables. */
function listeningAddresses(pid: number): readonly string[] {
  const sockets = new Set(readdirSync(`/proc/${pid}/fd`).flatMap((fd) => socketOf(pid, fd)));
  return ["tcp", "tcp6"].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === "0A" && inode !== undefined && sockets.has(inode))
      .map(([, local = ""]) => readAddress(local)),
  );
}

function socketOf(pid: number, fd: string): string[] {
  try {
    const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? [];
    return inode === undefined ? [] : [inode];
  } catch {
    return [];
  }
}

/** `0100007F:1538` and its IPv6 form, four bytes at a time backwards. */
function readAddress(hexadecimal: string): string {
  const [address = "", port = ""] = hexadecimal.split(":");
  const last =
    address
      .slice(-8)
      .match(/../g)
      ?.reverse()
      .map((byte) => Number.parseInt(byte, 16)) ?? [];
  const isMapped = address.length === 8 || address.startsWith("0000000000000000FFFF0000");
  return `${isMapped ? last.join(".") : address}:${Number.parseInt(port, 16)}`;
}
