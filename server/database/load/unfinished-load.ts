import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Report } from "../database.ts";
import { birthOf } from "../home/birth.ts";
import { isAlive, type Program } from "../home/home-lock.ts";
import { stopStranger } from "../program/stop-program.ts";

/**
 * An import in bulk makes a database whose half cannot be told from the whole. From before its first byte until the
 * last of its constraints is there, a note lies in the home; whoever finds it removes the database, so that it is empty.
 */
export interface LoadNote {
  /** Says which program writes the database: it outlives us when we are killed. */
  nameProgram(pid: number): void;
}

/** The folder for the files of an import in bulk, and for the note. */
export function bulkFolder(home: string): string {
  return join(home, "bulk");
}

export function noteLoad(home: string): LoadNote {
  write(home, {});
  return { nameProgram: (pid) => write(home, { pid, birth: birthOf(pid) ?? "unknown" }) };
}

/** The database is whole. */
export function forgetLoad(home: string): void {
  rmSync(noteFile(home));
}

/** Removes what an import in bulk left behind: its files and, where it did not come to its end, the database. */
export async function clearUnfinishedLoad(home: string, report: Report): Promise<void> {
  const file = noteFile(home);
  if (existsSync(file)) {
    report("An import in bulk was cut off: what it left in the database is removed.");
    await endProgram(file);
    removeDatabase(join(home, "database", "data"));
  }
  rmSync(bulkFolder(home), { recursive: true, force: true });
}

function noteFile(home: string): string {
  return join(bulkFolder(home), "loading.json");
}

/** On disk before anything else is: a power cut must not leave a database without its note. */
function write(home: string, program: Program | object): void {
  const next = `${noteFile(home)}.next`;
  const file = openSync(next, "w", 0o600);
  writeSync(file, JSON.stringify(program));
  fsyncSync(file);
  closeSync(file);
  renameSync(next, noteFile(home));
}

async function endProgram(file: string): Promise<void> {
  const program = JSON.parse(readFileSync(file, "utf8")) as Partial<Program>;
  const { pid, birth } = program;
  if (pid === undefined || birth === undefined || !isAlive({ pid, birth })) return;
  await stopStranger({ pid, birth });
}

/** Users and passwords, in a database of their own, stay. */
function removeDatabase(data: string): void {
  for (const part of ["databases", "transactions"]) {
    const folder = join(data, part);
    rmSync(join(folder, "neo4j"), { recursive: true, force: true });
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
