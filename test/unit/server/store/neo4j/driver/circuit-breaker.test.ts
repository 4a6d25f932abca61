import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createCircuitBreaker } from "../../../../../../server/store/neo4j/driver/circuit-breaker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A breaker whose probe answers as told. */
function breakerWith(answers: readonly ("back" | "away")[]) {
  const left = [...answers];
  const probe = vi.fn(async () => {
    if (left.shift() !== "back") throw new Error("away");
  });
  const onReturn = vi.fn();
  const breaker = createCircuitBreaker({ failures: 3, probeEveryMilliseconds: 1_000, probe, onReturn });
  return { probe, onReturn, breaker };
}

function fail(breaker: { noteFailure(): void }, times: number): void {
  for (let failure = 0; failure < times; failure += 1) breaker.noteFailure();
}

test("opens after three failures in a row", () => {
  const { breaker } = breakerWith([]);
  fail(breaker, 2);
  expect(breaker.isOpen).toBe(false);
  fail(breaker, 1);
  expect(breaker.isOpen).toBe(true);
});

test("a success in between starts the count again", () => {
  const { breaker } = breakerWith([]);
  fail(breaker, 2);
  breaker.noteSuccess();
  fail(breaker, 2);
  expect(breaker.isOpen).toBe(false);
});

test("probes every second on its own and closes at the first answer", async () => {
  const { breaker, probe } = breakerWith(["away", "away", "back"]);
  fail(breaker, 3);
  await vi.advanceTimersByTimeAsync(2_999);
  expect({ open: breaker.isOpen, probes: probe.mock.calls.length }).toEqual({ open: true, probes: 2 });
  await vi.advanceTimersByTimeAsync(1);
  expect({ open: breaker.isOpen, probes: probe.mock.calls.length }).toEqual({ open: false, probes: 3 });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(probe).toHaveBeenCalledTimes(3);
});

test("tells of the first success after failures, whether it had opened or not", async () => {
  const { breaker, onReturn } = breakerWith(["back"]);
  breaker.noteSuccess();
  expect(onReturn).not.toHaveBeenCalled();
  fail(breaker, 1);
  breaker.noteSuccess();
  breaker.noteSuccess();
  expect(onReturn).toHaveBeenCalledTimes(1);
  fail(breaker, 3);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(onReturn).toHaveBeenCalledTimes(2);
});

test("failures while it is open start no second round of probes", async () => {
  const { breaker, probe } = breakerWith(["away"]);
  fail(breaker, 10);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(probe).toHaveBeenCalledTimes(1);
});

test("closed again, it takes three failures to open it anew", async () => {
  const { breaker } = breakerWith(["back"]);
  fail(breaker, 3);
  await vi.advanceTimersByTimeAsync(1_000);
  fail(breaker, 2);
  expect(breaker.isOpen).toBe(false);
  fail(breaker, 1);
  expect(breaker.isOpen).toBe(true);
});

test("stopped, it probes no more and stays closed", async () => {
  const { breaker, probe } = breakerWith([]);
  fail(breaker, 3);
  breaker.stop();
  fail(breaker, 3);
  await vi.advanceTimersByTimeAsync(5_000);
  expect({ open: breaker.isOpen, probes: probe.mock.calls.length }).toEqual({ open: false, probes: 0 });
});
