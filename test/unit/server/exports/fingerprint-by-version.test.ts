import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { RecordOf, RecordType } from "../../../../server/domain/records/record.ts";
import { fingerprintByVersion } from "../../../../server/exports/fingerprint-by-version.ts";

const ofNothing = createHash("sha256").digest("hex");

/** A graph without a record, which is read to its end when it is let go; says how often it was read. */
function slowGraph() {
  const graph = { reads: 0, version: "v1", letGo: () => {} };
  const free = new Promise<void>((resolve) => {
    graph.letGo = resolve;
  });
  async function* streamRecords<T extends RecordType>(type: T): AsyncGenerator<RecordOf<T>> {
    if (type === "dataset") graph.reads += 1;
    await free;
    yield* [];
  }
  return { graph, store: { streamRecords, getGraphVersion: async () => ({ version: graph.version }) } };
}

test("who asks before the whole graph is read is told so, and finds it done later", async () => {
  const { graph, store } = slowGraph();
  const read = fingerprintByVersion(store, 5);
  const refusal = {
    code: "FINGERPRINT_PENDING",
    status: 503,
    message: "The fingerprint of this version of the graph is still being worked out, which reads all of it.",
    next: "Ask again in a minute, or ask for `version`, which changes with the content as well.",
  };
  await expect(read("v1")).rejects.toMatchObject(refusal);
  await expect(read("v1")).rejects.toMatchObject(refusal);
  graph.letGo();
  await expect.poll(() => read("v1").catch(() => undefined)).toBe(ofNothing);
  expect(graph.reads).toBe(1);
});

test("a new version of the graph is read anew, and the same version is not", async () => {
  const { graph, store } = slowGraph();
  graph.letGo();
  const read = fingerprintByVersion(store);
  expect([await read("v1"), await read("v1")]).toEqual([ofNothing, ofNothing]);
  graph.version = "v2";
  expect(await read("v2")).toBe(ofNothing);
  expect(graph.reads).toBe(2);
});

test("what changes while it is read has no fingerprint, and is read again", async () => {
  const { graph, store } = slowGraph();
  const read = fingerprintByVersion(store);
  const early = read("v1");
  graph.version = "v2";
  graph.letGo();
  await expect(early).rejects.toMatchObject({ code: "CHANGED_WHILE_READ" });
  await expect(read("v1")).rejects.toMatchObject({ code: "GRAPH_CHANGED" });
  expect(await read("v2")).toBe(ofNothing);
});
