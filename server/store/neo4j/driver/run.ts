import neo4j, { type ManagedTransaction, type Result } from "neo4j-driver";
import { LinchpinError } from "../../../errors.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { Connection } from "./connection.ts";
import { settleWithin } from "./settle-within.ts";
import { isOutOfMemory, toLinchpinError } from "./to-linchpin-error.ts";
import { whileDatabaseAnswers } from "./watch-database.ts";

export type Parameters = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Milliseconds. */
  readonly deadline?: number;
  /** Ends the query in the database as well; the read then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The rows of a query, by column name, in READ mode: Neo4j refuses whatever would write.
 * Rejects with DATABASE_AWAY when the database gives no sign of life for 2.5 s (at once while it is known to be away),
 * with DEADLINE when it is there and too slow, with TOO_MUCH_MEMORY when the query met its memory bound.
 */
export async function read<Row extends object>(
  connection: Connection,
  query: string,
  parameters: Parameters = {},
  { deadline = connection.patience, signal }: ReadOptions = {},
): Promise<readonly Row[]> {
  signal?.throwIfAborted();
  if (connection.breaker.isOpen) throw new LinchpinError("DATABASE_AWAY");
  const over = new AbortController();
  const rows = connection.driver.executeQuery(query, parameters, {
    database: connection.database,
    routing: neo4j.routing.READ,
    signal: over.signal,
    transactionConfig: { timeout: deadline },
    resultTransformer: collectRows<Row>,
  });
  try {
    const collected = await whileDatabaseAnswers(connection, rows, { deadline, signal });
    connection.breaker.noteSuccess();
    return collected;
  } catch (error) {
    over.abort();
    throw noteOutcome(connection, toLinchpinError(error, { milliseconds: deadline }));
  }
}

/**
 * The rows in batches, as fast as they are taken: at most two batches are in memory. One READ transaction,
 * not tried again when it breaks. Each batch has the deadline of a read; the whole has none of its own.
 */
export async function* stream<Row extends object>(
  connection: Connection,
  query: string,
  parameters: Parameters = {},
  { deadline = connection.patience, signal }: ReadOptions = {},
): AsyncGenerator<readonly Row[]> {
  signal?.throwIfAborted();
  if (connection.breaker.isOpen) throw new LinchpinError("DATABASE_AWAY");
  const session = connection.driver.session({
    database: connection.database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: storeLimits.batchRecords,
  });
  try {
    const rows = session.run(query, parameters, { timeout: storeLimits.streamMilliseconds })[Symbol.asyncIterator]();
    for (;;) {
      const batch = await whileDatabaseAnswers(connection, takeBatch<Row>(rows), { deadline, signal });
      connection.breaker.noteSuccess();
      if (batch.length > 0) yield batch;
      if (batch.length < storeLimits.batchRecords) return;
    }
  } catch (error) {
    throw noteOutcome(connection, toLinchpinError(error, { milliseconds: deadline }));
  } finally {
    session.close().catch(() => undefined);
  }
}

/**
 * One managed write transaction: tried again for the driver's retry time when it fails for a passing reason,
 * so the work must be safe to repeat. Never aborted half-way; past its deadline its outcome is unknown.
 */
export async function write<T>(
  connection: Connection,
  work: (transaction: ManagedTransaction) => Promise<T>,
  { deadline = storeLimits.writeMilliseconds }: Pick<ReadOptions, "deadline"> = {},
): Promise<T> {
  const session = connection.driver.session({
    database: connection.database,
    defaultAccessMode: neo4j.session.WRITE,
  });
  try {
    return await settleWithin(
      session.executeWrite((transaction) => work(transaction).catch(refuseToRetry), { timeout: deadline }),
      { milliseconds: deadline, otherwise: () => new LinchpinError("DATABASE_AWAY") },
    );
  } catch (error) {
    throw toLinchpinError(error, { milliseconds: deadline });
  } finally {
    session.close().catch(() => undefined);
  }
}

async function collectRows<Row extends object>(result: Result): Promise<readonly Row[]> {
  const { records } = await result.catch(refuseToRetry);
  return records.map((record) => record.toObject() as Row);
}

/** Retries are for the driver's own errors; one of ours passes through it. */
function refuseToRetry(error: unknown): never {
  throw isOutOfMemory(error) ? toLinchpinError(error, { milliseconds: 0 }) : error;
}

async function takeBatch<Row extends object>(rows: AsyncIterator<{ toObject(): object }>): Promise<Row[]> {
  const batch: Row[] = [];
  while (batch.length < storeLimits.batchRecords) {
    const next = await rows.next();
    if (next.done === true) break;
    batch.push(next.value.toObject() as Row);
  }
  return batch;
}

function noteOutcome(connection: Connection, error: unknown): unknown {
  if (error instanceof LinchpinError && error.code === "DATABASE_AWAY") connection.breaker.noteFailure();
  return error;
}
