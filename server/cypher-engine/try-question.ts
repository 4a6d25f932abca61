import type { Outcome, Trial } from "../engine/paths/constraints/least-change.ts";
import { findBestPaths, type Sought } from "./find-best-paths.ts";
import { findShortest } from "./find-shortest.ts";
import { type Search, unlessLate } from "./search.ts";

interface TrialTerms {
  readonly sought: Sought;
  readonly search: Search;
}

/** Answers a trial: the path that the question's answer begins with, or one with the fewest hops. */
export async function tryQuestion({ question, wanted }: Trial, { sought, search }: TrialTerms): Promise<Outcome> {
  const changed = { ...sought, question };
  const found = await unlessLate(
    wanted === "shortest"
      ? findShortest(changed, search).then((path) => path ?? "none")
      : findBest(changed, search).then((path) => path ?? "none"),
  );
  return found ?? "late";
}

/** The first path of the answer. What is left of the time bounds each round, as the answer's own bounds would. */
async function findBest(sought: Sought, search: Search) {
  const { round, whyNone } = search.deadlines;
  const left = Math.min(round, search.bounds().deadline);
  return (await findBestPaths(sought, { ...search, deadlines: { round: left, whyNone } })).best;
}
