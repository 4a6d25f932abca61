import type { ClaimFilter } from "../../../server/domain/claim-filter.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import { projectStory } from "../graphs/graphs.ts";
import { type Random, seeded } from "../graphs/random.ts";
import { randomFilter } from "../graphs/random-filters.ts";
import { randomStory } from "../graphs/random-stories.ts";
import type { Story } from "../paths/brute-force-paths.ts";

export const storyCount = 1_000;

interface Turn {
  readonly random: Random;
  readonly story: Story;
  readonly projection: Projection;
  readonly filter: ClaimFilter;
  /** Names the seed of a failure. */
  readonly name: string;
}

/** Runs the check on every story, each under a filter of its own. */
export function forEachStory(check: (turn: Turn) => void): void {
  for (let seed = 1; seed <= storyCount; seed++) {
    const random = seeded(seed);
    const story = randomStory(random);
    const filter = randomFilter(random);
    check({ random, story, projection: projectStory(story), filter, name: `seed ${seed}, ${JSON.stringify(filter)}` });
  }
}
