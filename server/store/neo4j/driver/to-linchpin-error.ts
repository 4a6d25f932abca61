import neo4j, { Neo4jError } from "neo4j-driver";
import { LinchpinError } from "../../../errors.ts";

/** No connection, one that broke, and (as "N/A") a pool without a free one. */
const connectionCodes = [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, "N/A"];

const timeoutCodes = [
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
];

const memoryCodes = [
  "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
  "Neo.TransientError.General.TransactionOutOfMemoryError",
  "Neo.TransientError.General.OutOfMemoryError",
  "Neo.DatabaseError.General.OutOfMemoryError",
  "Neo.TransientError.General.StackOverFlowError",
];

/** The database is there and turns everyone away for now: starting, stopping, or locked after wrong passwords. */
const refusalPrefixes = ["Neo.TransientError.", "Neo.ClientError.Security.Auth", "Neo.ClientError.Database."];

/**
 * What the driver threw as an error of the catalogue, by its code alone: messages change between versions.
 * What has no place there (a mistake in a query, a bug) comes back as it is.
 */
export function toLinchpinError(error: unknown, bound: { readonly milliseconds: number }): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (timeoutCodes.includes(error.code)) return missedDeadline(bound.milliseconds, error);
  if (isOutOfMemory(error)) return new LinchpinError("TOO_MUCH_MEMORY", {}, { cause: error });
  if (isAway(error.code)) return new LinchpinError("DATABASE_AWAY", {}, { cause: error });
  return error;
}

/** The driver would run such a query again, and the database would run out of memory again. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Neo4jError && memoryCodes.includes(error.code);
}

export function missedDeadline(milliseconds: number, cause?: unknown): LinchpinError {
  return new LinchpinError("DEADLINE", { bound: milliseconds / 1_000 }, { cause });
}

function isAway(code: string): boolean {
  return connectionCodes.includes(code) || refusalPrefixes.some((prefix) => code.startsWith(prefix));
}
