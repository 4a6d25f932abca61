import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Purpose } from "../database.ts";
import { birthOf, ownBirth } from "./birth.ts";

/** A program by id and birth; the id alone is given out again. */
export interface Program {
  readonly pid: number;
  readonly birth: string;
}

/** Who uses a home, and the Neo4j that runs in it. */
export interface HomeRecord extends Program {
  readonly purpose: Purpose;
  readonly database?: Program & { readonly port: number };
}

export interface HomeLock {
  /** Databases of earlier runs that ended without stopping them. */
  readonly orphans: readonly Program[];
  /** Says for whoever comes next which Neo4j runs here. */
  announce(database: HomeRecord["database"]): void;
  release(): void;
}

const fileName = "running.json";

/** A home is used by one program at a time. Gives the lock, or who has it. The lock of a dead program is taken over. */
export async function takeHome(home: string, purpose: Purpose): Promise<HomeLock | { readonly heldBy: HomeRecord }> {
  const file = join(home, fileName);
  const own: HomeRecord = { pid: process.pid, birth: ownBirth(), purpose };
  while (!createRecord(file, own)) {
    const found = readRecord(file);
    if (found === "being written") await setTimeout(20);
    else if (found !== undefined && isAlive(found)) return { heldBy: found };
    else setAside(file, found);
  }
  return {
    orphans: collectOrphans(home),
    announce(database) {
      const next = `${file}.next`;
      writeFileSync(next, JSON.stringify({ ...own, ...(database !== undefined && { database }) }), { mode: 0o600 });
      renameSync(next, file);
    },
    release() {
      for (const stale of listStale(home)) rmSync(stale, { force: true });
      rmSync(file, { force: true });
    },
  };
}

/** Who uses the home now, if anybody. */
export function findUser(home: string): HomeRecord | undefined {
  const found = readRecord(join(home, fileName));
  return found !== undefined && found !== "being written" && isAlive(found) ? found : undefined;
}

export function isAlive({ pid, birth }: Program): boolean {
  return birthOf(pid) === birth;
}

/** False when there is a record already. */
function createRecord(file: string, record: HomeRecord): boolean {
  try {
    writeFileSync(file, JSON.stringify(record), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Undefined when it is gone or has been unreadable for longer than writing it takes. */
function readRecord(file: string): HomeRecord | "being written" | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as HomeRecord;
  } catch {
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age < 1_000 ? "being written" : undefined;
  }
}

/**
 * Renames the record of a dead program out of the way. Whoever renames it wins; if in between another won and left
 * its own record there, that one is put back.
 */
function setAside(file: string, expected: HomeRecord | undefined): void {
  const aside = `${file}.stale-${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readRecord(aside);
  if (moved !== undefined && moved !== "being written" && moved.pid !== expected?.pid && isAlive(moved)) {
    renameSync(aside, file);
  }
}

function collectOrphans(home: string): Program[] {
  return listStale(home).flatMap((file) => {
    const record = readRecord(file);
    if (record === undefined || record === "being written" || record.database === undefined) return [];
    return isAlive(record.database) ? [record.database] : [];
  });
}

function listStale(home: string): string[] {
  return readdirSync(home)
    .filter((name) => name.startsWith(`${fileName}.stale-`))
    .map((name) => join(home, name));
}
