import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { birthOf, ownBirth } from "../../server/database/home/birth.ts";
import { LinchpinError } from "../../server/errors.ts";
import { storeLimits } from "../../server/limits/store.ts";
import type { HeldLock, RunWriter } from "../../server/store/import-writer.ts";

/** Tokens of the imports that this process runs: a lock of its own with another token was left by an earlier one. */
const running = new Set<string>();

/**
 * Does the work while holding the lock on imports, and gives signs of life meanwhile. The lock of a process that is gone
 * is taken over. Throws IMPORT_BUSY when another process imports; the writer throws IMPORT_LOST where the lock was taken.
 */
export async function withLock<T>(writer: RunWriter, work: () => Promise<T>): Promise<T> {
  const holder = { host: hostname(), pid: process.pid, birth: ownBirth(), token: randomUUID() };
  const other = await writer.takeLock(holder);
  if (other !== undefined) {
    const still = isGone(other) ? await writer.takeLock(holder, other) : other;
    if (still !== undefined) throw new LinchpinError("IMPORT_BUSY", { value: still.pid, field: still.host });
  }
  running.add(holder.token);
  // A sign that fails is told by the next write, and a database that is away hears the next sign.
  const sign = () => void writer.renewLock(holder).catch(() => undefined);
  const signs = setInterval(sign, storeLimits.importSignMilliseconds);
  try {
    return await work();
  } finally {
    clearInterval(signs);
    running.delete(holder.token);
    await writer.releaseLock(holder).catch(() => undefined);
  }
}

/** On this host the process itself is looked at, however long it was silent; of another only the silence is known. */
function isGone({ host, pid, birth, token, silence }: HeldLock): boolean {
  if (host !== hostname()) return silence > storeLimits.importPatienceMilliseconds;
  return pid === process.pid && birth === ownBirth() ? !running.has(token) : birthOf(pid) !== birth;
}
