import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import type { PathAnswer } from "../../../../../server/engine/paths/answer.ts";
import { checkQuestion } from "../../../../../server/engine/paths/check-question.ts";
import { findPaths } from "../../../../../server/engine/paths/find-paths.ts";
import type { PathQuestion } from "../../../../../server/engine/paths/question.ts";
import { SearchMemory, type SearchTuning } from "../../../../../server/engine/paths/top-paths.ts";
import { StopClock } from "../../../../../server/engine/search/stop-clock.ts";
import type { Projection } from "../../../../../server/projection/projection.ts";
import { fromSnapshot, toSnapshot } from "../../../../../server/projection/snapshot.ts";
import { claim, entity, projectStory } from "../../../../support/graphs/graphs.ts";
import { type Random, seeded } from "../../../../support/graphs/random.ts";
import { randomQuestion, randomStory } from "../../../../support/graphs/random-stories.ts";
import { chooseApart, listAllPaths, type PlainPath, type Story } from "../../../../support/paths/brute-force-paths.ts";
import { relaxedQuestion } from "../../../../support/paths/relaxed-question.ts";

const storyCount = 2_000;
const questionsOfStory = 2;

/** Limits that no small graph reaches, and such as make every graph seem too large for the light way of looking. */
function randomTuning(random: Random): SearchTuning {
  if (random.maybe(0.3)) return { light: 40_000, ballBudget: 200_000, heavy: 250_000, trusted: 200, fewLinks: 64 };
  return {
    light: random.below(40),
    ballBudget: random.below(60),
    heavy: random.below(80),
    trusted: random.below(20),
    fewLinks: random.below(4),
  };
}

function ask(projection: Projection, memory: SearchMemory, question: PathQuestion): PathAnswer {
  const clock = new StopClock({ deadline: Date.now() + 20_000 });
  return findPaths(question, { projection, memory, clock });
}

function toPlain({ paths }: PathAnswer): readonly PlainPath[] {
  return paths.map(({ cost, steps }) => ({
    cost: Math.round(cost * 1e6),
    entities: [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)],
    relationships: steps.map(({ relationship }) => relationship),
  }));
}

interface Turn {
  readonly story: Story;
  readonly projection: Projection;
  /** One for all questions of a story, as a thread has one for all that it is asked. */
  readonly memory: SearchMemory;
  readonly question: PathQuestion;
  /** Names the seed of a failure. */
  readonly name: string;
}

/** Runs the check on every story and every question that is not refused. */
function forEachQuestion(check: (turn: Turn) => void, stories = storyCount): void {
  for (let seed = 1; seed <= stories; seed++) {
    const random = seeded(seed);
    const story = randomStory(random);
    const projection = projectStory(story);
    const memory = new SearchMemory(projection, randomTuning(random));
    for (let place = 0; place < questionsOfStory; place++) {
      const question = randomQuestion(random, story);
      if (checkQuestion(projection, question) !== undefined) continue;
      check({ story, projection, memory, question, name: `seed ${seed}, question ${place}` });
    }
  }
}

test("gives the paths, costs and order that walking every path gives, under every constraint", {
  timeout: 120_000,
}, () => {
  let found = 0;
  forEachQuestion(({ story, projection, memory, question, name }) => {
    const answer = ask(projection, memory, question);
    const all = listAllPaths(story, question);
    const apart = chooseApart(all, { ...question, limit: Number.POSITIVE_INFINITY });
    const expected = apart.slice(0, question.limit);
    expect({ paths: toPlain(answer), more: answer.truncated, exact: answer.searched.exact }, name).toEqual({
      paths: expected,
      more: apart.length > question.limit,
      exact: true,
    });
    expect(answer.whyNone === undefined, name).toBe(expected.length > 0);
    found += expected.length;
  });
  // The stories are dense enough to mean something.
  expect(found).toBeGreaterThan(storyCount);
});

test("shows terms that sum to the cost, the weakest step, and parallels that would have served", () => {
  forEachQuestion(({ story, projection, memory, question, name }) => {
    const byId = new Map<string, Story["relationships"][number]>(story.relationships.map((row) => [row.id, row]));
    const confidence = (id: string): number => byId.get(id)?.confidence ?? 0;
    for (const { terms, cost, steps, weakest } of ask(projection, memory, question).paths) {
      const sum = terms.reduce((total, { value }) => total + Math.round(value * 1e6), 0);
      expect(sum, name).toBe(Math.round(cost * 1e6));
      const least = Math.min(...steps.map(({ relationship }) => confidence(relationship)));
      expect(confidence(steps[weakest]?.relationship ?? ""), name).toBe(least);
      for (const { relationship, parallels, from, to, forward } of steps) {
        expect([byId.get(relationship)?.from, byId.get(relationship)?.to], name).toEqual(
          forward ? [from, to] : [to, from],
        );
        for (const other of parallels) {
          expect(new Set([byId.get(other)?.from, byId.get(other)?.to]), name).toEqual(new Set([from, to]));
          const without = { ...question, avoidRelationships: [...question.avoidRelationships, relationship] };
          expect(ask(projection, memory, without).paths.length, name).toBeGreaterThan(0);
        }
      }
    }
  }, 550);
});

test("adding a component apart changes nothing but the version", () => {
  forEachQuestion(({ story, projection, memory, question, name }) => {
    if (question.from.by === "kinds" || question.to.by === "kinds") return;
    const larger = projectStory(withStranger(story));
    expect(toPlain(ask(larger, new SearchMemory(larger), question)), name).toEqual(
      toPlain(ask(projection, memory, question)),
    );
  }, 200);
});

test("turning every relationship and the question round gives the mirror paths", () => {
  forEachQuestion(({ story, projection, memory, question, name }) => {
    const relationships = story.relationships.map((row) => ({ ...row, from: row.to, to: row.from }));
    if (question.order.length > 0) return;
    const turned = projectStory({ ...story, relationships });
    const best = { ...question, limit: 50 };
    const mirror = { ...best, from: best.to, to: best.from };
    const costs = (answer: PathAnswer): readonly string[] =>
      toPlain(answer).map(({ cost, entities }) => `${cost} ${[...entities].sort().join()}`);
    const { maximumOverlap: _, ...free } = best;
    const { maximumOverlap: __, ...freeMirror } = mirror;
    const there = costs(ask(projection, memory, free));
    const back = costs(ask(turned, new SearchMemory(turned), freeMirror));
    if (there.length < 50) expect([...back].sort(), name).toEqual([...there].sort());
  }, 200);
});

test("a higher limit only appends", () => {
  forEachQuestion(({ projection, memory, question, name }) => {
    const few = toPlain(ask(projection, memory, { ...question, limit: 2 }));
    const more = toPlain(ask(projection, memory, { ...question, limit: 20 }));
    expect(more.slice(0, 2), name).toEqual(few);
  }, 200);
});

test("the same question gives the same bytes, also on the snapshot read back", () => {
  const checksum = (bytes: Uint8Array): number => crc32(bytes);
  const bytesOf = (answer: PathAnswer): string =>
    JSON.stringify({ ...answer, searched: { ...answer.searched, elapsedMilliseconds: 0 } });
  forEachQuestion(({ projection, memory, question, name }) => {
    const buffer = new SharedArrayBuffer(projection.buffer.byteLength);
    new Uint8Array(buffer).set(toSnapshot(projection, checksum));
    const reloaded = fromSnapshot(buffer, { checksum });
    const first = bytesOf(ask(projection, memory, question));
    expect(bytesOf(ask(projection, memory, question)), name).toBe(first);
    expect(bytesOf(ask(reloaded, new SearchMemory(reloaded, memory.tuning), question)), name).toBe(first);
  }, 200);
});

test("a relaxation, asked as it is named, gives the path that it shows", { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  forEachQuestion(({ story, projection, memory, question, name }) => {
    for (const relaxation of ask(projection, memory, question).whyNone?.relax ?? []) {
      const { constraint, change, hops, path } = relaxation;
      const relaxed = relaxedQuestion(question, relaxation);
      const [first] = ask(projection, memory, relaxed).paths;
      expect(first, `${name}: ${change}`).toEqual(path);
      expect(path.steps.length, name).toBe(hops);
      expect(listAllPaths(story, relaxed).length, name).toBeGreaterThan(0);
      seen.add(constraint);
    }
  }, 1_500);
  expect([...seen].sort()).toEqual([
    ...["asOf", "avoid", "avoidRelationships", "direction", "excludeKinds", "families", "hubLimit", "kinds"],
    ...["knownBy", "maxHops", "minimumConfidence", "minimumShare", "order", "statuses", "via"],
  ]);
});

function withStranger(story: Story): Story {
  const strangers = projectable("stranger-a", "stranger-b");
  return {
    ...story,
    entities: [...story.entities, ...strangers.entities],
    relationships: [...story.relationships, ...strangers.relationships],
  };
}

function projectable(first: string, second: string): Pick<Story, "entities" | "relationships"> {
  return { entities: [entity(first), entity(second)], relationships: [claim(first, "OWNS", second)] };
}
