import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createCypherEngine } from "../../../../../server/cypher-engine/engine.ts";
import { type EntityId, entityId, type RelationshipId, relationshipId } from "../../../../../server/domain/ids.ts";
import { type GroupKey, parseGroupKey } from "../../../../../server/domain/neighbour-group.ts";
import type { Answer } from "../../../../../server/engine/answer.ts";
import { Answerer } from "../../../../../server/engine/answerer.ts";
import type { Engine } from "../../../../../server/engine/engine.ts";
import type { Question } from "../../../../../server/engine/question.ts";
import { type Connection, openConnection } from "../../../../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../../../../server/store/neo4j/open-store.ts";
import { openPathReader } from "../../../../../server/store/neo4j/walk/path-reader.ts";
import { openScratchGraph } from "../../../../support/database/scratch-graph.ts";
import { entityRecords, relationshipRecords } from "../../../../support/graphs/curated-graph.ts";
import { projectStory } from "../../../../support/graphs/graphs.ts";
import { type Random, seeded } from "../../../../support/graphs/random.ts";
import { randomFilter } from "../../../../support/graphs/random-filters.ts";
import { randomOutlines } from "../../../../support/graphs/random-outlines.ts";
import { writeOutlines } from "../../../../support/graphs/write-outlines.ts";
import { groupPlainly } from "../../../../support/lists/plain-expansion.ts";
import { countPlainly, joinPlainly, listPlainly } from "../../../../support/lists/plain-lists.ts";
import type { Story } from "../../../../support/paths/brute-force-paths.ts";

const rounds = 25;
const patience = 60_000;
const { signal } = new AbortController();

/** One database, both engines on it, and what the store holds of it, for going through claim by claim. */
interface Graph {
  readonly story: Story;
  readonly projected: Answerer;
  readonly cypher: Engine;
}

async function openGraph(
  connection: Connection,
  ids: { readonly entities: readonly EntityId[]; readonly relationships: readonly RelationshipId[] },
): Promise<Graph> {
  const store = openStore(connection);
  const { version } = await store.getGraphVersion();
  const { entities, relationships } = await store.getOutlines(ids);
  const story = { entities: [...entities.values()], relationships: [...relationships.values()], day: 20_500 };
  return {
    story,
    projected: new Answerer(projectStory(story, version)),
    cypher: createCypherEngine({
      store: { ...openPathReader(connection), ...store },
      today: () => story.day,
      deadlines: { round: patience, whyNone: patience },
    }),
  };
}

/** The answer that both engines give, or a difference. */
async function askBoth({ projected, cypher }: Graph, question: Question, name: string): Promise<Answer> {
  const answer: Answer = projected.answer(question, { deadline: Date.now() + patience });
  expect(sorted(await cypher.ask(question, { signal })), name).toEqual(sorted(answer));
  return answer;
}

/** The maps of an answer in an order of their own: they are looked up, not listed. */
function sorted(answer: Answer): object {
  if (answer.kind === "relationshipCounts") return { ...answer, counts: toSortedObject(answer.counts) };
  const { entities, relationships } = answer.outlines;
  return { ...answer, outlines: { e: toSortedObject(entities), r: toSortedObject(relationships) } };
}

function toSortedObject(map: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Asks every kind of question at random, and holds the answers against going through every claim. */
async function compare(graph: Graph, random: Random, name: string): Promise<number> {
  const { story } = graph;
  const filter = randomFilter(random);
  const ids = random.shuffle(story.entities).map(({ id }) => id);
  const of = random.pick(story.relationships).from;
  const said = `${name}, ${of}, ${JSON.stringify(filter)}`;

  const groups = groupPlainly(story, of, filter);
  const opened = random.shuffle(groups).slice(0, 3);
  const first = 1 + random.below(3);
  // One that most entities lack: a group that is not there opens as nothing.
  const asked = new Set([...opened.map(({ key }) => key), "SUES:FORWARD:ASSET"]);
  const open = [...asked].map((key) => ({ key: toKey(key) }));
  const expansion = await askBoth(graph, { kind: "expand", of, filter, open, first, mostRelationships: 500 }, said);
  if (expansion.kind !== "expand") throw new Error("another answer");
  expect(
    expansion.groups.map(({ key, count, page }) => [key.kind, key.direction, key.entityKind, count, page?.neighbours]),
    said,
  ).toEqual(
    groups.map(({ key, neighbours }) => [
      ...[...key.split(":"), neighbours.length],
      asked.has(key) ? neighbours.slice(0, first) : undefined,
    ]),
  );
  const after = expansion.groups.flatMap(({ key, page }) => (page?.last ? [{ key, after: page.last }] : []));
  await askBoth(graph, { kind: "expand", of, filter, open: after, first, mostRelationships: 2 }, said);

  const listed = listPlainly(story, of, filter);
  const place = listed[random.below(listed.length + 1)]?.row;
  const list = { kind: "relationships", of, filter, first: 5 } as const;
  const page = await askBoth(
    graph,
    { ...list, ...(place !== undefined && { after: { kind: place.kind, id: place.id } }) },
    said,
  );
  const from = place === undefined ? 0 : listed.findIndex(({ row }) => row.id === place.id) + 1;
  expect(page, said).toMatchObject({
    relationships: listed.slice(from, from + 5).map(({ row }) => row.id),
    totalCount: listed.length,
  });

  const some = [...ids.slice(0, 5), entityId("nobody")];
  const counts = await askBoth(graph, { kind: "relationshipCounts", ids: some, filter }, said);
  if (counts.kind !== "relationshipCounts") throw new Error("another answer");
  const worded = (id: EntityId) => counts.counts.get(id)?.map((one) => `${one.kind} ${one.direction} ${one.count}`);
  expect(some.map(worded), said).toEqual([...ids.slice(0, 5).map((id) => countPlainly(story, id, filter)), undefined]);

  const many = [...ids.slice(0, 20), of, entityId("nobody")];
  const subgraph = await askBoth(graph, { kind: "subgraph", ids: many, filter, mostRelationships: 1_000 }, said);
  expect(subgraph, said).toMatchObject({ relationships: joinPlainly(story, many, filter), truncated: false });
  return listed.length;
}

function toKey(text: string): GroupKey {
  const key = parseGroupKey(text);
  if (key === undefined) throw new RangeError(`no key: ${text}`);
  return key;
}

async function compareRounds(graph: Graph): Promise<void> {
  let listed = 0;
  for (let seed = 1; seed <= rounds; seed++) listed += await compare(graph, seeded(seed), `seed ${seed}`);
  // Most filters leave something to compare.
  expect(listed).toBeGreaterThan(rounds);
}

describe("both engines and going through every claim of the store agree on expansions, lists, counts and subgraphs", () => {
  const curated = openConnection({ ...inject("database"), patience });
  afterAll(() => curated.close());

  test("of the curated graph", { timeout: 240_000 }, async () => {
    const ids = {
      entities: entityRecords.map(({ id }) => entityId(id)),
      relationships: relationshipRecords.map(({ id }) => relationshipId(id)),
    };
    await compareRounds(await openGraph(curated, ids));
  });

  describe("of a graph", () => {
    const scratch = openScratchGraph({ patience });
    const invented = randomOutlines(seeded(23), { entities: 24, relationships: 900 });
    beforeAll(() => writeOutlines(scratch.connection, invented));

    test("with parallel claims and claims about oneself", { timeout: 240_000 }, async () => {
      const ids = {
        entities: invented.entities.map(({ id }) => id),
        relationships: invented.relationships.map(({ id }) => id),
      };
      await compareRounds(await openGraph(scratch.connection, ids));
    });

    test("refuses to expand or list what is not in it", async () => {
      const { cypher } = await openGraph(scratch.connection, { entities: [], relationships: [] });
      const about = { of: entityId("nobody"), filter: randomFilter(seeded(1)), first: 1 };
      const refusal = { code: "UNKNOWN_IDS", details: { field: "id", value: '"nobody"' } };
      const expansion = cypher.ask({ ...about, kind: "expand", open: [], mostRelationships: 1 }, { signal });
      await expect(expansion).rejects.toMatchObject(refusal);
      await expect(cypher.ask({ ...about, kind: "relationships" }, { signal })).rejects.toMatchObject(refusal);
    });
  });
});
