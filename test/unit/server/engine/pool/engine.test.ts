import { afterAll, beforeAll, expect, test } from "vitest";
import { estimateWork } from "../../../../../server/engine/estimate-work.ts";
import { openProjectionEngine, type ProjectionEngine } from "../../../../../server/engine/pool/engine.ts";
import { engineLimits } from "../../../../../server/limits/engine.ts";
import { generatedEntityId, generateProjection } from "../../../../bench/graphs/generate-graph.ts";
import { claim, projectionOf, question } from "../../../../support/graphs/graphs.ts";

const small = projectionOf([claim("Ana", "OWNS", "Acme"), claim("Acme", "OWNS", "Zoe")]);
const { signal } = new AbortController();
/** All walks cost the same, so that nothing can be pruned. */
const endless = question([generatedEntityId(1)], [generatedEntityId(2)], {
  limit: 50,
  maxHops: 12,
  weights: { length: 0, doubt: 0, hub: 0, age: 0 },
  order: ["OWNERSHIP*", "SUPPLY*", "OWNERSHIP*", "CONTRACT", "SUPPLY", "PAYS", "SUES"],
});
const { answeredHereMicroseconds: most } = engineLimits;
let engine: ProjectionEngine;

beforeAll(() => {
  engine = openProjectionEngine({ projection: small, threads: 2, waiting: 16 });
});
afterAll(() => engine.close());

test("answers on a worker thread", async () => {
  const { paths, searched } = await engine.ask(question(["Ana"], ["Zoe"]), { signal });
  expect(paths.map(({ signature }) => signature)).toEqual(["OWNS>OWNS"]);
  expect(searched.graphVersion).toBe("v1");
});

test("refuses before a thread is troubled", async () => {
  const asking = engine.ask(question(["Ana"], ["Nobody"]), { signal });
  await expect(asking).rejects.toMatchObject({ code: "UNKNOWN_IDS", details: { value: 'to "Nobody"' } });
});

test("the same question twice gives the same answer but for the time it took", async () => {
  const ask = async () => {
    const { searched, ...rest } = await engine.ask(question(["Ana"], ["Zoe"]), { signal });
    return JSON.stringify({ ...rest, searched: { ...searched, elapsedMilliseconds: 0 } });
  };
  expect(await ask()).toBe(await ask());
});

test("new questions go to the next projection while no request fails", async () => {
  const asked = Array.from({ length: 8 }, () => engine.ask(question(["Ana"], ["Zoe"]), { signal }));
  engine.swap(projectionOf([claim("Ana", "OWNS", "Zoe")], [], "v2"));
  const next = await engine.ask(question(["Ana"], ["Zoe"]), { signal });
  const before = await Promise.all(asked);
  expect(before.map(({ searched }) => searched.graphVersion)).toEqual(before.map(() => "v1"));
  expect([next.searched.graphVersion, next.paths[0]?.steps.length]).toEqual(["v2", 1]);
});

test("a question given up frees its thread, one beyond its time ends, and a full queue refuses", async () => {
  const large = openProjectionEngine({
    projection: generateProjection({ entities: 5_000, relationships: 60_000, seed: 5 }),
    threads: 1,
    waiting: 1,
    milliseconds: 300,
  });
  // The thread is up once it has answered; on a busy machine it takes longer to start than one question has.
  const isUp = () => large.ask(question([generatedEntityId(1)], [generatedEntityId(2)]), { signal }).then(() => true);
  await expect.poll(() => isUp().catch(() => false), { timeout: 15_000 }).toBe(true);
  const giving = new AbortController();
  const started = large.ask(endless, { signal: giving.signal });
  const waiting = large.ask(endless, { signal });
  await expect(large.ask(endless, { signal })).rejects.toMatchObject({ code: "TOO_BUSY" });
  giving.abort(new Error("given up"));
  await expect(started).rejects.toThrow("given up");
  const late = Date.now();
  await waiting.catch((error: unknown) => expect(error).toMatchObject({ code: "DEADLINE" }));
  expect(Date.now() - late).toBeLessThan(2_500);
  await large.close();
});

test("what looks at some rows does not wait for a search that holds the only thread, however many rows it looks at", async () => {
  const projection = generateProjection({ entities: 5_000, relationships: 60_000, seed: 5 });
  const busy = openProjectionEngine({ projection, threads: 1, waiting: 4 });
  const giving = new AbortController();
  const search = busy.ask(endless, { signal: giving.signal });
  const filter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses: [] } as const;
  const few = { kind: "relationshipCounts", ids: [generatedEntityId(1)], filter } as const;
  const all = { ...few, ids: Array.from({ length: 5_000 }, (_, place) => generatedEntityId(place)) };
  expect([estimateWork(projection, few), estimateWork(projection, all)].map((work) => work <= most)).toEqual([
    true,
    false,
  ]);
  const counted = await Promise.all([busy.ask(few, { signal }), busy.ask(all, { signal })]);
  expect(counted.map(({ counts }) => counts.size)).toEqual([1, 5_000]);
  const isOver = await Promise.race([search.then(() => true), Promise.resolve(false)]);
  expect(isOver).toBe(false);
  giving.abort(new Error("given up"));
  await expect(search).rejects.toThrow("given up");
  await busy.close();
});
