import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { PackedRows } from "../../../../seed/rows/packed-rows.ts";
import type { LineBlock } from "../../../../seed/rows/read-worker.ts";
import { root } from "../../../../server/root.ts";
import { Threads, threadsEnded } from "../../../../server/threads/threads.ts";

const beside = pathToFileURL(join(root, "seed", "rows", "read-on-threads.ts")).href;
const line = '{"record":"dataset","id":"first","title":"First","publisher":"Somebody","licence":"CC0-1.0"}\n';
const lines = 500;

function block(): LineBlock {
  return { format: "linchpin", lineBytes: 1_000, depth: 8, bytes: Buffer.from(line.repeat(lines)), skipped: 0 };
}

/** Threads of this process, as the system counts them. */
function countThreads(): number {
  return readdirSync("/proc/self/task").length;
}

test("closing lets every task end, and only after a rest the threads, for which the process waits", async () => {
  // Another test's may be about to end.
  await threadsEnded();
  const before = countThreads();
  const threads = new Threads(beside, "read-worker", { threads: 2 });
  const running = Array.from({ length: 6 }, () => threads.run<PackedRows>(block(), { name: "readBlock" }));
  await threads.close();
  const closed = performance.now();
  expect((await Promise.all(running)).map(({ byteOffset }) => byteOffset.length)).toEqual(Array(6).fill(lines));
  const whenClosed = countThreads();
  await threadsEnded();
  expect(performance.now() - closed).toBeGreaterThan(400);
  expect(whenClosed - countThreads()).toBe(2);
  expect(whenClosed).toBeGreaterThanOrEqual(before + 2);
});

test("closing twice ends them once, and a task that fails hinders nothing", async () => {
  const threads = new Threads(beside, "read-worker", { threads: 1 });
  const failing = threads.run({ ...block(), format: "nothing" }, { name: "readBlock" });
  await Promise.all([
    threads.close(),
    threads.close(),
    expect(failing).rejects.toThrow("rows of nothing are no lines"),
  ]);
  await threadsEnded();
});

test("tells how many tasks wait, and when no more may", async () => {
  const threads = new Threads(beside, "read-worker", { threads: 1, waiting: 1 });
  await threads.run(block(), { name: "readBlock" });
  const first = threads.run(block(), { name: "readBlock" });
  expect([threads.waiting, threads.isFull]).toEqual([0, false]);
  const second = threads.run(block(), { name: "readBlock" });
  expect([threads.waiting, threads.isFull]).toEqual([1, true]);
  await expect(threads.run(block(), { name: "readBlock" })).rejects.toThrow("limit");
  await Promise.all([first, second]);
  await threads.close();
});
