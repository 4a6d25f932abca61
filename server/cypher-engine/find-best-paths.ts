import type { FoundPath } from "../engine/paths/answer.ts";
import type { PathQuestion } from "../engine/paths/question.ts";
import { cypherEngineLimits } from "../limits/cypher-engine.ts";
import type { ShortestPaths } from "../store/graph-store.ts";
import { findCandidates } from "./find-candidates.ts";
import type { Ends } from "./find-ends.ts";
import { keepDiverse } from "./keep-diverse.ts";
import { measureLeastCost } from "./least-cost.ts";
import { type PricedPath, priceCandidates } from "./price-candidates.ts";
import { type Asking, beginSearch, type Search, unlessLate } from "./search.ts";
import { toPattern } from "./to-pattern.ts";

export interface BestPaths {
  readonly paths: readonly FoundPath[];
  /** The first of them, with what a filter looks at in its steps. */
  readonly best: PricedPath | undefined;
  readonly truncated: boolean;
  /** No better path exists outside these. */
  readonly exact: boolean;
  readonly hopsReached: number;
  readonly entitiesVisited: number;
}

export interface Sought {
  readonly question: PathQuestion;
  readonly ends: Ends;
  readonly graphVersion: string;
}

/**
 * The best paths by cost among the shortest by hops. Where the first candidates do not prove the ranking, more are
 * taken once. A round that is late leaves the answer of the other, which does not claim to be exact: of a late first
 * round the one shortest path. Rejects with DEADLINE when not even that is found in time.
 */
export async function findBestPaths(sought: Sought, asking: Asking): Promise<BestPaths> {
  const pairs = Math.max(1, sought.ends.from.length * sought.ends.to.length);
  const walks = (most: number) => Math.max(1, Math.min(most, Math.floor(cypherEngineLimits.walksInAll / pairs)));
  const search = (most: number) => searchOnce(sought, beginSearch(asking, asking.deadlines.round), walks(most));
  const first = await unlessLate(search(cypherEngineLimits.walks));
  if (first === undefined) return search(1);
  if (first.exact || walks(cypherEngineLimits.moreWalks) === walks(cypherEngineLimits.walks)) return first;
  return (await unlessLate(search(cypherEngineLimits.moreWalks))) ?? first;
}

async function searchOnce(sought: Sought, search: Search, walks: number): Promise<BestPaths> {
  const { question, ends, graphVersion } = sought;
  const pattern = toPattern(question, ends, walks);
  const candidates = await findCandidates(pattern, search);
  const { filter } = pattern;
  const priced = await priceCandidates({ question, filter, paths: candidates.paths, graphVersion }, search);
  const diverse = keepDiverse(
    priced.map(({ path }) => path),
    question.maximumOverlap,
  );
  const paths = diverse.slice(0, question.limit);
  return {
    paths,
    best: priced[0],
    truncated: diverse.length > paths.length || candidates.missingFrom !== undefined,
    exact: isProven(paths, question, candidates),
    hopsReached: reachedHops(question, candidates),
    entitiesVisited: new Set(candidates.paths.flat()).size,
  };
}

/** Either nothing is missing, or whatever is missing has so many hops that it costs more than the last one shown. */
function isProven(paths: readonly FoundPath[], question: PathQuestion, { missingFrom }: ShortestPaths): boolean {
  if (missingFrom === undefined) return true;
  const last = paths[question.limit - 1];
  return last !== undefined && last.cost < measureLeastCost(missingFrom, question.weights);
}

function reachedHops(question: PathQuestion, { paths, missingFrom }: ShortestPaths): number {
  if (missingFrom === undefined) return question.maxHops;
  return Math.max(...paths.map((entities) => entities.length - 1));
}
