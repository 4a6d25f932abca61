import neo4j, { type Driver } from "neo4j-driver";
import { storeLimits } from "../../../limits/store.ts";

export interface Login {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** How long a transaction that failed for a passing reason is tried again; readers wait 1 s, imports may wait longer. */
  readonly retryMilliseconds?: number;
}

/**
 * A driver that gives up early: with its defaults a refused port answers after 64 s.
 * Numbers arrive as JavaScript numbers everywhere: ids are text, and no count here passes 2^53.
 */
export function openDriver({ uri, username, password, retryMilliseconds = 1_000 }: Login): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: storeLimits.connections,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 2_000,
    maxTransactionRetryTime: retryMilliseconds,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: "linchpin",
  });
}
