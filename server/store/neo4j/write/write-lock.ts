import type { LockHolder } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { write } from "../driver/run.ts";
import { whole } from "../stored/as-parameters.ts";
import { query } from "./write-rows.ts";

const take = loadCypher("import/take-lock");
const release = loadCypher("import/release-lock");

/** Takes the lock and gives undefined, or gives who holds it. */
export async function takeLock(
  connection: Connection,
  holder: LockHolder,
  instead?: LockHolder,
): Promise<LockHolder | undefined> {
  const rows = await write(connection, (transaction) =>
    query<LockHolder>(transaction, take, { holder: toStored(holder), instead: instead ? toStored(instead) : {} }),
  );
  const now = rows[0];
  return now !== undefined && (now.host !== holder.host || now.pid !== holder.pid || now.seenAt !== holder.seenAt)
    ? now
    : undefined;
}

/** Gives the lock back if it is still the holder's. */
export async function releaseLock(connection: Connection, { host, pid }: LockHolder): Promise<void> {
  await write(connection, (transaction) => query(transaction, release, { host, pid: whole(pid) }));
}

function toStored({ host, pid, seenAt }: LockHolder): object {
  return { host, pid: whole(pid), seenAt };
}
