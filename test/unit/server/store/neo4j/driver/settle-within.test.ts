import { expect, test } from "vitest";
import { settleWithin } from "../../../../../../server/store/neo4j/driver/settle-within.ts";

const late = () => new Error("late");
const never = new Promise<never>(() => {});

test("gives the outcome that comes in time", async () => {
  expect(await settleWithin(Promise.resolve(1), { milliseconds: 50, otherwise: late })).toBe(1);
  await expect(settleWithin(Promise.reject(new Error("own")), { milliseconds: 50, otherwise: late })).rejects.toThrow(
    "own",
  );
});

test("rejects when the time is over, though the work never ends", async () => {
  await expect(settleWithin(never, { milliseconds: 5, otherwise: late })).rejects.toThrow("late");
});

test("rejects with the reason as soon as the signal is aborted", async () => {
  const asker = new AbortController();
  const waiting = settleWithin(never, { milliseconds: 5_000, otherwise: late, signal: asker.signal });
  asker.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
});

test("rejects at once for a signal that was aborted before", async () => {
  const signal = AbortSignal.abort(new Error("gone"));
  await expect(settleWithin(never, { milliseconds: 5_000, otherwise: late, signal })).rejects.toThrow("gone");
});
