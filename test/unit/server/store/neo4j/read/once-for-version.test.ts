import { expect, test } from "vitest";
import type { GraphVersion } from "../../../../../../server/store/graph-store.ts";
import { onceForVersion } from "../../../../../../server/store/neo4j/read/once-for-version.ts";

/** Work that counts how often it is done, on a graph whose version the test sets. */
function countWork() {
  const graph = { version: "v1", state: "ended", done: 0, fails: false, changesTo: "" };
  const ask = onceForVersion(
    async (): Promise<GraphVersion> => ({
      version: graph.version,
      ...(graph.state === "running" && { writing: { by: ["import run-1"], state: "running", settled: "v1" } }),
    }),
    async ({ version }) => {
      graph.done += 1;
      graph.version = graph.changesTo || graph.version;
      if (graph.fails) throw new Error("away");
      return version;
    },
  );
  return { graph, ask };
}

test("does the work once for all who ask about one version", async () => {
  const { graph, ask } = countWork();
  expect(await Promise.all([ask(), ask()])).toEqual(["v1", "v1"]);
  expect(await ask()).toBe("v1");
  expect(graph.done).toBe(1);
});

test("does it again for the next version", async () => {
  const { graph, ask } = countWork();
  await ask();
  graph.version = "v2";
  expect(await ask()).toBe("v2");
  expect(graph.done).toBe(2);
});

test("does it again after a failure", async () => {
  const { graph, ask } = countWork();
  graph.fails = true;
  await expect(ask()).rejects.toThrow("away");
  graph.fails = false;
  expect(await ask()).toBe("v1");
});

test("remembers nothing of a graph without a version", async () => {
  const { graph, ask } = countWork();
  graph.version = "empty";
  await ask();
  await ask();
  expect(graph.done).toBe(2);
});

test("gives what it has while an import runs, and does it again when that has ended", async () => {
  const { graph, ask } = countWork();
  await ask();
  Object.assign(graph, { version: "v2", state: "running" });
  expect([await ask(), graph.done]).toEqual(["v1", 1]);
  graph.state = "ended";
  expect([await ask(), graph.done]).toEqual(["v2", 2]);
});

test("remembers nothing that was worked out while the graph changed", async () => {
  const { graph, ask } = countWork();
  graph.changesTo = "v2";
  await ask();
  graph.version = "v1";
  await ask();
  expect(graph.done).toBe(2);
});
