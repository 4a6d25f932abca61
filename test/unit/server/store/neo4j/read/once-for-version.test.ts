import { expect, test } from "vitest";
import { onceForVersion } from "../../../../../../server/store/neo4j/read/once-for-version.ts";

/** Work that counts how often it is done, on a graph whose version the test sets. */
function countWork() {
  const graph = { version: "v1", done: 0, fails: false };
  const ask = onceForVersion(
    async () => ({ version: graph.version }),
    async ({ version }) => {
      graph.done += 1;
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
