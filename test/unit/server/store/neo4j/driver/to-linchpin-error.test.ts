import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { LinchpinError } from "../../../../../../server/errors.ts";
import { isOutOfMemory, toLinchpinError } from "../../../../../../server/store/neo4j/driver/to-linchpin-error.ts";

const coded = (code: string) => new Neo4jError("bolt://neo4j:secret@db said no", code, "00000", "");
const codeOf = (error: unknown) => (toLinchpinError(error, { milliseconds: 2_500 }) as LinchpinError).code;

test.each([
  ["ServiceUnavailable", "DATABASE_AWAY"],
  ["SessionExpired", "DATABASE_AWAY"],
  ["N/A", "DATABASE_AWAY"],
  ["Neo.TransientError.General.DatabaseUnavailable", "DATABASE_AWAY"],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "DATABASE_AWAY"],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "DEADLINE"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "TOO_MUCH_MEMORY"],
])("%s becomes %s", (code, expected) => {
  expect(codeOf(coded(code))).toBe(expected);
});

test("what the driver said stays out of the sentence and in the cause", () => {
  const cause = coded("ServiceUnavailable");
  const error = toLinchpinError(cause, { milliseconds: 2_500 }) as LinchpinError;
  expect(error.message).not.toContain("secret");
  expect(error.cause).toBe(cause);
});

test("mistakes in a query, refused writes and our own errors stay what they are", () => {
  const own = new LinchpinError("BAD_CURSOR", { field: "after", value: "x" });
  const mistakes = [coded("Neo.ClientError.Statement.SyntaxError"), coded("Neo.ClientError.Statement.AccessMode"), own];
  expect(mistakes.map((error) => toLinchpinError(error, { milliseconds: 1 }))).toEqual(mistakes);
});

test("knows the errors after which a second try would do the same harm", () => {
  expect(isOutOfMemory(coded("Neo.TransientError.General.MemoryPoolOutOfMemoryError"))).toBe(true);
  expect(isOutOfMemory(coded("Neo.TransientError.Transaction.DeadlockDetected"))).toBe(false);
  expect(isOutOfMemory(new Error("out of memory"))).toBe(false);
});
