import { expect, test, vi } from "vitest";
import { keepWarm } from "../../../../server/refresh/keep-warm.ts";

/** Reads that are answered when a test says so; says how often they were asked. */
function heldReads() {
  const waiting: { resolve(): void; reject(error: Error): void }[] = [];
  const ask = vi.fn(() => new Promise<void>((resolve, reject) => void waiting.push({ resolve, reject })));
  const next = () => waiting.shift() ?? expect.fail("nothing was asked");
  return { ask, answer: () => next().resolve(), refuse: () => next().reject(new Error("too slow")) };
}

test("nothing is asked of the database before somebody wants to know", () => {
  const { ask } = heldReads();
  const warmth = keepWarm(ask, 1);
  warmth.noteReturn();
  expect(ask).not.toHaveBeenCalled();
});

test("it is warm when the usual reads have been answered, and not before", async () => {
  const { ask, answer } = heldReads();
  const warmth = keepWarm(ask, 1);
  await expect(warmth.isWarmWithin(1)).resolves.toBe(false);
  answer();
  await expect(warmth.isWarmWithin(1_000)).resolves.toBe(true);
  expect(ask).toHaveBeenCalledTimes(1);
});

test("reads that were too slow are asked again", async () => {
  const { ask, answer, refuse } = heldReads();
  const warmth = keepWarm(ask, 1);
  await expect(warmth.isWarmWithin(1)).resolves.toBe(false);
  refuse();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  answer();
  await expect(warmth.isWarmWithin(1_000)).resolves.toBe(true);
});

test("after the database was away all is asked anew, also where an answer of before comes late", async () => {
  const { ask, answer } = heldReads();
  const warmth = keepWarm(ask, 1);
  await expect(warmth.isWarmWithin(1)).resolves.toBe(false);
  warmth.noteReturn();
  answer();
  await expect(warmth.isWarmWithin(1)).resolves.toBe(false);
  answer();
  await expect(warmth.isWarmWithin(1_000)).resolves.toBe(true);
});

test("closed, it is not warm and asks no more", async () => {
  const { ask, refuse } = heldReads();
  const warmth = keepWarm(ask, 1);
  await expect(warmth.isWarmWithin(1)).resolves.toBe(false);
  warmth.close();
  refuse();
  await expect(warmth.isWarmWithin(1)).resolves.toBe(false);
  expect(ask).toHaveBeenCalledTimes(1);
});
