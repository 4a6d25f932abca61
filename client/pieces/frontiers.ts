import type { Answer } from "../question/answer.ts";

/** What a search without a path reached from both of its sides, each entity on one side only, the nearest first. */
export interface Frontiers {
  readonly from: readonly string[];
  readonly reachedFrom: readonly string[];
  readonly reachedTo: readonly string[];
  readonly to: readonly string[];
}

/** The two sides of a question without a path; null of any other answer. */
export function frontiersOf(answer: Answer | null): Frontiers | null {
  if (answer?.kind !== "paths" || !answer.found.whyNone) return null;
  const { frontierFrom, frontierTo } = answer.found.whyNone;
  const there = new Set(answer.ends.map(({ id }) => id));
  const taken = new Set<string>();
  const take = (ids: readonly string[]) =>
    ids.filter((id) => {
      const isNew = !taken.has(id);
      taken.add(id);
      return isNew;
    });
  const from = take(answer.question.from.filter((id) => there.has(id)));
  const to = take(answer.question.to.filter((id) => there.has(id)));
  return {
    from,
    to,
    reachedFrom: take(frontierFrom.map(({ id }) => id)),
    reachedTo: take(frontierTo.map(({ id }) => id)),
  };
}
