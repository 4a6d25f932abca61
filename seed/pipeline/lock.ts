import { hostname } from "node:os";
import { LinchpinError } from "../../server/errors.ts";
import type { LockHolder, RunWriter } from "../../server/store/import-writer.ts";

/** Milliseconds without a batch after which a holder on another host counts as gone. */
const patience = 600_000;

/** Imports that this process runs: a holder with its id that is none of them was an earlier process. */
let running = 0;

/**
 * Does the work while holding the lock on imports. The lock of a process that is gone is taken over.
 * Throws IMPORT_BUSY when another process imports.
 */
export async function withLock<T>(writer: RunWriter, work: () => Promise<T>): Promise<T> {
  const holder = { host: hostname(), pid: process.pid, seenAt: new Date().toISOString() };
  const other = await writer.takeLock(holder);
  if (other !== undefined) {
    const still = isGone(other) ? await writer.takeLock(holder, other) : other;
    if (still !== undefined) throw new LinchpinError("IMPORT_BUSY", { value: still.pid, field: still.host });
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    await writer.releaseLock(holder).catch(() => undefined);
  }
}

function isGone({ host, pid, seenAt }: LockHolder): boolean {
  if (Date.now() - Date.parse(seenAt) > patience) return true;
  return host === hostname() && (pid === process.pid ? running === 0 : !isRunning(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
