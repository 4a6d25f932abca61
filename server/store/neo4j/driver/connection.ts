import type { Driver } from "neo4j-driver";
import { LinchpinError } from "../../../errors.ts";
import { storeLimits } from "../../../limits/store.ts";
import { type CircuitBreaker, createCircuitBreaker } from "./circuit-breaker.ts";
import { type Login, openDriver } from "./driver.ts";
import { settleWithin } from "./settle-within.ts";

/** The way to one database of one Neo4j. */
export interface Connection {
  /** The driver of the moment: after the database was away it is another one. Take it anew for each transaction. */
  readonly driver: Driver;
  readonly database: string;
  readonly breaker: CircuitBreaker;
  /** Milliseconds that a read may take while the database is there, unless the read says otherwise. */
  readonly patience: number;
  /** Tells of each time that the database answers again after it was away: it may have been started anew. */
  onReturn(listener: () => void): void;
  close(): Promise<void>;
}

/** Opens without asking anything yet: a login that is wrong or a server that is away shows at the first read. */
export function openConnection({
  database,
  patience = storeLimits.slowReadMilliseconds,
  ...login
}: Login & { readonly database: string; readonly patience?: number }): Connection {
  let driver = openDriver(login);
  let closed = false;
  const listeners: (() => void)[] = [];

  /**
   * Looks with a driver of its own: connections that hang in a frozen server never come back to the old one's pool.
   */
  const probe = async () => {
    const fresh = openDriver(login);
    try {
      await settleWithin(fresh.verifyConnectivity({ database }), {
        milliseconds: storeLimits.healthMilliseconds,
        otherwise: () => new LinchpinError("DATABASE_AWAY"),
      });
    } catch (error) {
      closeInBackground(fresh);
      throw error;
    }
    closeInBackground(closed ? fresh : driver);
    if (!closed) driver = fresh;
  };
  const breaker = createCircuitBreaker({
    failures: storeLimits.breakerFailures,
    probeEveryMilliseconds: storeLimits.breakerMilliseconds,
    probe,
    onReturn: () => {
      for (const listener of listeners) listener();
    },
  });

  return {
    get driver() {
      return driver;
    },
    database,
    breaker,
    patience,
    onReturn: (listener) => void listeners.push(listener),
    close() {
      closed = true;
      breaker.stop();
      return driver.close();
    },
  };
}

/** Closing waits for an answer of the server, which may never come. */
function closeInBackground(driver: Driver): void {
  driver.close().catch(() => undefined);
}
