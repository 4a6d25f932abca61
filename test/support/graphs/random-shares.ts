import type { Story } from "../paths/brute-force-paths.ts";
import type { Random } from "./random.ts";

/** The story with shares that differ in both bounds, on some of the claims that carry one. */
export function randomShares(story: Story, random: Random): Story {
  return {
    ...story,
    relationships: story.relationships.map((row) => {
      if (row.kind !== "OWNS" && row.kind !== "SUPPLIES") return row;
      const minimum = random.pick([0, 10, 25]);
      return random.maybe(0.7) ? { ...row, share: { minimum, maximum: random.pick([25, 50, 100]) } } : row;
    }),
  };
}
