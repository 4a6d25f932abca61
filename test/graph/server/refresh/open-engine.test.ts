import { beforeAll, expect, inject, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import type { RelationshipRecord } from "../../../../server/domain/records/record.ts";
import { claimStatuses } from "../../../../server/domain/relationship.ts";
import type { Family } from "../../../../server/domain/relationship-kinds.ts";
import type { PathQuestion } from "../../../../server/engine/paths/question.ts";
import type { GivenDatabase } from "../../../../server/env.ts";
import { openEngine } from "../../../../server/refresh/open-engine.ts";
import type { Connection } from "../../../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../../../server/store/neo4j/open-store.ts";
import { generateRecords } from "../../../bench/imports/generate-records.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { openSharedStore } from "../../../support/database/shared-store.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { relationshipRecords } from "../../../support/graphs/curated-graph.ts";
import { pathQuestion } from "../../../support/graphs/path-question.ts";
import { type Random, seeded } from "../../../support/graphs/random.ts";
import { compareEngines, patiently } from "../../../support/paths/compare-engines.ts";

const questionCount = 40;
const families: readonly Family[] = ["OWNERSHIP", "SUPPLY", "ROLE", "OVERSIGHT"];
const makeFile = fileMaker();
const records = [...generateRecords({ entities: 1_000, seed: 11 })];
const synthetic = openScratchGraph();

beforeAll(async () => {
  const request = { files: [makeFile(textOf(records))], format: "linchpin", mode: "write" } as const;
  expect((await importFiles(request, synthetic.writer)).result).toBe("done");
});

interface Graph {
  readonly connection: Connection;
  readonly login: GivenDatabase;
}
const shared: Graph = { ...openSharedStore(), login: inject("database") };
const scratch: Graph = { ...synthetic, login: inject("scratch") };

type Claims = readonly RelationshipRecord[];

/** Where a walk of a few steps over any claims ends: most questions shall have paths. */
function wander(random: Random, claims: Claims, start: string): string {
  let here = start;
  for (let steps = 1 + random.below(4); steps > 0; steps--) {
    const { from, to } = random.pick(claims.filter((one) => one.from === here || one.to === here));
    here = from === here ? to : from;
  }
  return here;
}

/** Constraints that both engines know, switched on at random. */
function randomQuestion(random: Random, claims: Claims): PathQuestion {
  const { from, to } = random.pick(claims);
  const end = wander(random, claims, from);
  return pathQuestion(from, end === from ? to : end, {
    limit: 1 + random.below(10),
    maxHops: 2 + random.below(3),
    ...(random.maybe(0.3) && { direction: random.pick(["FORWARD", "BACKWARD"]) }),
    ...(random.maybe(0.3) && { families: random.shuffle(families).slice(0, 3) }),
    ...(random.maybe(0.3) && { statuses: claimStatuses }),
    ...(random.maybe(0.2) && { minimumConfidence: 0.6 }),
    ...(random.maybe(0.3) && { weights: { length: 1, doubt: 1, hub: 0, age: 1 } }),
  });
}

/** Asks both engines over the same graph; gives how many questions had paths and how many rankings were proven. */
async function compareOn({ connection, login }: Graph, claims: Claims, seed: number) {
  const random = seeded(seed);
  const home = synthetic.database.home;
  const open = (engine: "projection" | "cypher") =>
    openEngine({
      connection,
      login,
      store: openStore(connection),
      env: { engine, projectionMemory: 1_024, home },
      report: () => undefined,
    });
  const [projection, cypher] = await Promise.all([open("projection"), open("cypher")]);
  const tally = { answered: 0, proven: 0 };
  try {
    for (let place = 0; place < questionCount; place++) {
      const question = randomQuestion(random, claims);
      const { isProven, paths, difference } = await compareEngines(question, patiently(projection), patiently(cypher));
      expect(difference, `question ${place} of seed ${seed}`).toBeUndefined();
      if (paths > 0) tally.answered += 1;
      if (isProven) tally.proven += 1;
    }
  } finally {
    await Promise.all([projection.close(), cypher.close()]);
  }
  return tally;
}

test("both engines give the same answers on the curated graph", { timeout: 240_000 }, async () => {
  const { answered, proven } = await compareOn(shared, relationshipRecords, 1);
  expect(answered).toBeGreaterThan(questionCount / 2);
  expect(proven).toBeGreaterThan(questionCount / 2);
});

test("both engines give the same answers on a synthetic graph with hubs", { timeout: 240_000 }, async () => {
  const claims = records.filter((record) => record.record === "relationship");
  const { answered, proven } = await compareOn(scratch, claims, 2);
  expect(answered).toBeGreaterThan(questionCount / 2);
  expect(proven).toBeGreaterThan(questionCount / 2);
});

const megabyte = 1_048_576;

/** What an engine that may choose does with so many megabytes, and what it tells. */
async function chooseWithin(projectionMemory: number) {
  const lines: string[] = [];
  const engine = await openEngine({
    ...shared,
    store: openStore(shared.connection),
    env: { engine: "auto", projectionMemory, home: synthetic.database.home },
    report: (line) => lines.push(line),
  });
  try {
    const signal = AbortSignal.timeout(20_000);
    const { searched } = await engine.ask(pathQuestion("eric-trump", "american-bitcoin", {}), { signal });
    return { chosen: searched.engine, bytes: engine.measure?.()?.bytes, lines };
  } finally {
    await engine.close();
  }
}

test("a copy that turns out larger than it may be is given up for the database, in a line", async () => {
  const { chosen, bytes = 0, lines } = await chooseWithin(1_024);
  expect({ chosen, lines }).toEqual({ chosen: "projection", lines: [] });
  for (const [share, takes] of [
    [0.999, "takes"],
    [0.1, "would take"],
  ] as const) {
    const memory = (bytes * share) / megabyte;
    expect(await chooseWithin(memory)).toEqual({
      chosen: "cypher",
      bytes: undefined,
      lines: [
        `The copy of the graph ${takes} more than PROJECTION_MEMORY=${memory} megabytes: the database answers itself.`,
      ],
    });
  }
});
