import type { ManagedTransaction } from "neo4j-driver";
import { LinchpinError } from "../../../errors.ts";
import type { HeldLock, LockHolder } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { write } from "../driver/run.ts";
import { whole } from "../stored/as-parameters.ts";
import { query } from "./write-rows.ts";

const take = loadCypher("import/take-lock");
const hold = loadCypher("import/hold-lock");
const release = loadCypher("import/release-lock");

/** Runs work in a write transaction, which is tried again as `write` does. */
export type Transact = <T>(work: (transaction: ManagedTransaction) => Promise<T>) => Promise<T>;

/** Takes the lock and gives undefined, or gives who holds it. */
export async function takeLock(
  connection: Connection,
  { pid, ...holder }: LockHolder,
  instead?: HeldLock,
): Promise<HeldLock | undefined> {
  const gone = instead === undefined ? {} : { token: instead.token, seenAt: instead.seenAt };
  const [now] = await write(connection, (transaction) =>
    query<HeldLock>(transaction, take, { holder: { ...holder, pid: whole(pid) }, instead: gone }),
  );
  return now?.token === holder.token ? undefined : now;
}

/** Gives a sign of life. Throws IMPORT_LOST where the lock is another's by now. */
export async function holdLock(transaction: ManagedTransaction, { host, pid, token }: LockHolder): Promise<void> {
  const rows = await query(transaction, hold, { host, pid: whole(pid), token });
  if (rows.length === 0) throw new LinchpinError("IMPORT_LOST");
}

/** Gives the lock back if it is still the holder's. */
export async function releaseLock(connection: Connection, { token }: LockHolder): Promise<void> {
  await write(connection, (transaction) => query(transaction, release, { token }));
}
