import { expect, test } from "vitest";
import { checkQuestion } from "../../../../../server/engine/paths/check-question.ts";
import { findPaths } from "../../../../../server/engine/paths/find-paths.ts";
import { defaultWeights } from "../../../../../server/engine/paths/question.ts";
import { SearchMemory } from "../../../../../server/engine/paths/top-paths.ts";
import { StopClock } from "../../../../../server/engine/search/stop-clock.ts";
import { projectStory } from "../../../../support/graphs/graphs.ts";
import { seeded } from "../../../../support/graphs/random.ts";
import { randomQuestion, randomStory } from "../../../../support/graphs/random-stories.ts";
import { listAllPaths } from "../../../../support/paths/brute-force-paths.ts";

const storyCount = 600;
const hopsOnly = { length: 1, doubt: 0, hub: 0, age: 0 };

test("one path asked for is the first of all, and whether there are more is told", { timeout: 60_000 }, () => {
  let [sole, many] = [0, 0];
  for (let seed = 1; seed <= storyCount; seed++) {
    const random = seeded(seed);
    const story = randomStory(random);
    const projection = projectStory(story);
    const memory = new SearchMemory(projection);
    for (const weights of [hopsOnly, defaultWeights]) {
      const { maximumOverlap: _, ...asked } = randomQuestion(random, story);
      const question = { ...asked, limit: 1, weights };
      if (checkQuestion(projection, question) !== undefined) continue;
      const clock = new StopClock({ deadline: Date.now() + 20_000 });
      const { paths, truncated } = findPaths(question, { projection, memory, clock });
      const [first, ...more] = listAllPaths(story, question);
      const found = paths.map(({ steps }) => steps.map(({ relationship }) => relationship));
      expect({ found, truncated }, `seed ${seed}`).toEqual({
        found: first === undefined ? [] : [first.relationships],
        truncated: more.length > 0,
      });
      if (first !== undefined) more.length > 0 ? many++ : sole++;
    }
  }
  expect(Math.min(sole, many)).toBeGreaterThan(60);
});
