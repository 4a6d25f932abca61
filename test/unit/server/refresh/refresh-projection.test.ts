import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { refreshProjection } from "../../../../server/refresh/refresh-projection.ts";

/** A database whose version a test sets, and an answering side that follows it. */
function follow(renew: (state: { stored: string; answered: string }) => Promise<void>) {
  const state = { stored: "one", answered: "one" };
  const lines: string[] = [];
  const end = new AbortController();
  const done = refreshProjection({
    current: () => state.answered,
    read: async () => state.stored,
    renew: () => renew(state),
    report: (line) => lines.push(line),
    signal: end.signal,
    milliseconds: 5,
  });
  const stop = () => {
    end.abort();
    return done;
  };
  return { state, lines, stop };
}

test("a new version is taken up, told once, and then left alone", async () => {
  let renewals = 0;
  const { state, lines, stop } = follow(async (both) => {
    renewals += 1;
    both.answered = both.stored;
  });
  await setTimeout(30);
  expect(renewals).toBe(0);
  state.stored = "two";
  await expect.poll(() => state.answered).toBe("two");
  await setTimeout(30);
  await stop();
  expect({ renewals, lines }).toEqual({ renewals: 1, lines: ["Questions are answered on version two of the graph."] });
});

test("a failed renewal leaves the old version answering, is told once, and is tried again until it works", async () => {
  let tries = 0;
  const { state, lines, stop } = follow(async (both) => {
    tries += 1;
    if (tries < 4) throw new Error("the graph changed while it was copied");
    both.answered = both.stored;
  });
  state.stored = "two";
  await expect.poll(() => state.answered).toBe("two");
  await stop();
  expect(lines).toEqual([
    "Questions are answered on version one for now: the graph changed while it was copied",
    "Questions are answered on version two of the graph.",
  ]);
});

test("it ends when it is told to, also while it waits", async () => {
  const { stop } = follow(async () => {});
  const startedAt = performance.now();
  await stop();
  expect(performance.now() - startedAt).toBeLessThan(500);
});
