import { LinchpinError } from "../../../errors.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { Connection } from "./connection.ts";
import { settleWithin } from "./settle-within.ts";
import { missedDeadline } from "./to-linchpin-error.ts";

/** Milliseconds after which a read that is still waiting asks whether the database is there at all. */
const doubtMilliseconds = storeLimits.readMilliseconds - storeLimits.healthMilliseconds;

/** Below it an answer to that question would come too late; such a read only says that it took too long. */
const shortestWatch = storeLimits.healthMilliseconds;

/** Resolves when the database answers within a second, whatever was known of it before; else DATABASE_AWAY. */
export async function ping(connection: Connection): Promise<void> {
  const answer = connection.driver.verifyConnectivity({ database: connection.database });
  try {
    await settleWithin(answer, {
      milliseconds: storeLimits.healthMilliseconds,
      otherwise: () => new LinchpinError("DATABASE_AWAY"),
    });
  } catch (error) {
    throw new LinchpinError("DATABASE_AWAY", {}, { cause: error });
  }
}

interface Patience {
  /** Milliseconds. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The outcome of what was asked of the database. Tells a slow answer (DEADLINE) from a database that is gone or frozen
 * (DATABASE_AWAY, after 2.5 s at most), which nothing in the driver does. The work itself goes on: the caller ends it.
 */
export async function whileDatabaseAnswers<T>(
  connection: Connection,
  work: Promise<T>,
  { deadline, signal }: Patience,
): Promise<T> {
  const watch = watchDatabase(connection, deadline);
  try {
    return await settleWithin(Promise.race([work, watch.lost]), {
      milliseconds: deadline,
      otherwise: () => (watch.isPresent() ? missedDeadline(deadline) : new LinchpinError("DATABASE_AWAY")),
      signal,
    });
  } finally {
    watch.stop();
  }
}

function watchDatabase(connection: Connection, deadline: number) {
  let isPresent = deadline < shortestWatch;
  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<never>((_, reject) => {
    const ask = () => {
      ping(connection).then(() => {
        isPresent = true;
      }, reject);
    };
    timer = setTimeout(ask, Math.min(doubtMilliseconds, deadline / 2));
  });
  // Whoever waits for the race hears of it; when the race is over nobody does.
  lost.catch(() => undefined);
  return { lost, isPresent: () => isPresent, stop: () => clearTimeout(timer) };
}
