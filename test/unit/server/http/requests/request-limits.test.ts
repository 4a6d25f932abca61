import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createGate, withDeadline } from "../../../../../server/http/requests/request-limits.ts";

const never = new AbortController().signal;

/** A task that ends when told. */
function task() {
  let end = () => {};
  const promise = new Promise<string>((resolve) => {
    end = () => resolve("done");
  });
  return { run: () => promise, end };
}

test("lets the next in when one is done, and refuses whom it has no place for", async () => {
  const gate = createGate({ running: 1, waiting: 1 });
  const first = task();
  const running = gate.pass(first.run, never);
  const waiting = gate.pass(async () => "second", never);
  await expect(gate.pass(async () => "third", never)).rejects.toMatchObject({ code: "TOO_BUSY", status: 503 });
  first.end();
  expect(await Promise.all([running, waiting])).toEqual(["done", "second"]);
  expect(await gate.pass(async () => "fourth", never)).toBe("fourth");
});

test("gives up the place of one who leaves while waiting", async () => {
  const gate = createGate({ running: 1, waiting: 1 });
  const first = task();
  const running = gate.pass(first.run, never);
  const leaver = new AbortController();
  const leaving = gate.pass(async () => "left", leaver.signal);
  leaver.abort(new Error("gone"));
  await expect(leaving).rejects.toThrow("gone");
  const waiting = gate.pass(async () => "second", never);
  first.end();
  expect(await Promise.all([running, waiting])).toEqual(["done", "second"]);
});

test("frees the place of a task that failed", async () => {
  const gate = createGate({ running: 1, waiting: 0 });
  await expect(gate.pass(async () => Promise.reject(new Error("failed")), never)).rejects.toThrow("failed");
  expect(await gate.pass(async () => "next", never)).toBe("next");
});

test("answers at the deadline whatever the task awaits, and tells the task", async () => {
  let told: unknown;
  const hanging = withDeadline(
    (signal) => {
      signal.addEventListener("abort", () => {
        told = signal.reason;
      });
      return new Promise(() => undefined);
    },
    { asker: never, milliseconds: 20 },
  );
  await expect(hanging).rejects.toMatchObject({ code: "DEADLINE", status: 503 });
  expect(told).toMatchObject({ code: "DEADLINE" });
});

test("ends with the asker who leaves", async () => {
  const asker = new AbortController();
  const hanging = withDeadline(() => wait(1_000, "late", { ref: false }), { asker: asker.signal });
  asker.abort(new Error("gone"));
  await expect(hanging).rejects.toThrow("gone");
});

test("gives the task's own outcome when it is in time", async () => {
  expect(await withDeadline(async () => "done", { asker: never })).toBe("done");
});
