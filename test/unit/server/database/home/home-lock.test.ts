import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownBirth } from "../../../../../server/database/home/birth.ts";
import { findUser, type HomeLock, takeHome } from "../../../../../server/database/home/home-lock.ts";

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "linchpin-lock-"));
  file = join(home, "running.json");
});
afterEach(() => rmSync(home, { recursive: true }));

const self = { pid: process.pid, birth: ownBirth() };
/** No system gives this id. */
const gone = { pid: 2 ** 30, birth: "long ago" };

async function take(): Promise<HomeLock> {
  const taken = await takeHome(home, "serve");
  if ("heldBy" in taken) throw new Error(`held by ${taken.heldBy.pid}`);
  return taken;
}

describe("the lock of a home", () => {
  test("tells whoever comes second who has it and which Neo4j runs", async () => {
    const lock = await take();
    expect(await takeHome(home, "command")).toEqual({ heldBy: { ...self, purpose: "serve" } });
    lock.announce({ pid: 7, birth: "then", port: 7687 });
    expect(await takeHome(home, "serve")).toEqual({
      heldBy: { ...self, purpose: "serve", database: { pid: 7, birth: "then", port: 7687 } },
    });
    expect(findUser(home)?.database?.port).toBe(7687);
  });

  test("is readable by its owner alone", async () => {
    const lock = await take();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    lock.announce({ ...self, port: 1 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("leaves nothing when it is released", async () => {
    writeFileSync(file, JSON.stringify({ ...gone, purpose: "serve" }));
    const lock = await take();
    lock.release();
    expect(readdirSync(home)).toEqual([]);
    expect(findUser(home)).toBeUndefined();
  });

  test.each([
    ["a program that is gone", gone],
    ["a program whose id another one has now", { ...self, birth: "before this one" }],
  ])("of %s is taken over", async (_whose, holder) => {
    writeFileSync(file, JSON.stringify({ ...holder, purpose: "serve" }));
    expect((await take()).orphans).toEqual([]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ ...self, purpose: "serve" });
  });

  test("that a crash left half written is taken over, one that is being written is waited for", async () => {
    writeFileSync(file, '{"pid": 12');
    setTimeout(() => writeFileSync(file, JSON.stringify({ ...self, purpose: "serve" })), 100);
    expect(await takeHome(home, "serve")).toEqual({ heldBy: { ...self, purpose: "serve" } });
    writeFileSync(file, '{"pid": 12');
    const minuteAgo = Date.now() / 1_000 - 60;
    utimesSync(file, minuteAgo, minuteAgo);
    expect((await take()).orphans).toEqual([]);
  });

  test("of a dead program names the Neo4j that it left, for as long as nobody stopped it", async () => {
    const left = { ...self, port: 7687 };
    writeFileSync(file, JSON.stringify({ ...gone, purpose: "serve", database: left }));
    expect((await take()).orphans).toEqual([left]);
    writeFileSync(file, JSON.stringify({ ...gone, purpose: "command" }));
    expect((await take()).orphans).toEqual([left]);
  });
});
