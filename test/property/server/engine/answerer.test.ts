import { expect, test } from "vitest";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import { type PartialDate, parsePartialDate } from "../../../../server/domain/partial-date.ts";
import { Answerer } from "../../../../server/engine/answerer.ts";
import type { PathQuestion } from "../../../../server/engine/paths/question.ts";
import { entityRecords, expectedRelationship, relationshipRecords } from "../../../support/graphs/curated-graph.ts";
import { projectStory, question } from "../../../support/graphs/graphs.ts";
import { type Random, seeded } from "../../../support/graphs/random.ts";
import { listAllPaths, type Story } from "../../../support/paths/brute-force-paths.ts";

const questionCount = 200;

/** The curated dataset as the projection takes it, read from its file and priced apart from the importer. */
const story: Story = {
  entities: entityRecords.map(({ id, name, kind, roles = [] }) => ({ id: entityId(id), name, kind, roles })),
  relationships: relationshipRecords.map((record) => {
    const { confidence, knownSince } = expectedRelationship(record) as { confidence: number; knownSince?: PartialDate };
    const { share } = record;
    const since = toDate(record.since);
    const until = toDate(record.until);
    return {
      id: relationshipId(record.id),
      kind: record.kind,
      from: entityId(record.from),
      to: entityId(record.to),
      status: record.status,
      confidence,
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(knownSince !== undefined && { knownSince }),
      ...(share !== undefined && { share }),
    };
  }),
  day: 20_780,
};

function toDate(text: string | undefined): PartialDate | undefined {
  return text === undefined ? undefined : parsePartialDate(text);
}

function randomQuestion(random: Random): PathQuestion {
  // Ends of relationships, so that most questions have paths.
  const pick = () => story.relationships[random.below(story.relationships.length)]?.from ?? "";
  const from = pick();
  const to = pick();
  return question([from], [from === to ? "bitmain" : to], {
    limit: 1 + random.below(20),
    maxHops: 2 + random.below(3),
    ...(random.maybe(0.3) && { direction: "FORWARD" }),
    ...(random.maybe(0.3) && { minimumConfidence: 0.5 }),
    ...(random.maybe(0.2) && { asOf: "2024" as PartialDate }),
    ...(random.maybe(0.2) && { weights: { length: 1, doubt: 0, hub: 0, age: 0 } }),
  });
}

test(`agrees with walking every path of the curated graph on ${questionCount} questions, path for path and cost for cost`, {
  timeout: 60_000,
}, () => {
  const answerer = new Answerer(projectStory(story));
  let found = 0;
  for (let seed = 1; seed <= questionCount; seed++) {
    const asked = randomQuestion(seeded(seed));
    if (asked.from.by === "ids" && asked.to.by === "ids" && asked.from.ids[0] === asked.to.ids[0]) continue;
    const { paths, truncated } = answerer.answer(asked, { deadline: Date.now() + 20_000 });
    const all = listAllPaths(story, asked);
    const plain = paths.map(({ cost, steps }) => ({
      cost: Math.round(cost * 1e6),
      relationships: steps.map(({ relationship }) => relationship),
    }));
    const expected = all.slice(0, asked.limit).map(({ cost, relationships }) => ({ cost, relationships }));
    expect({ plain, truncated }, `seed ${seed}`).toEqual({ plain: expected, truncated: all.length > asked.limit });
    found += paths.length;
  }
  expect(found).toBeGreaterThan(questionCount);
});
