import { entityIdAt } from "../../projection/entity-columns.ts";
import { findOutlines } from "../../projection/outlines.ts";
import type { Projection } from "../../projection/projection.ts";
import type { StopClock } from "../search/stop-clock.ts";
import { listNamed, type PathAnswer, type SearchReport } from "./answer.ts";
import { findBestPath } from "./best-path.ts";
import { explainNone } from "./explain/why-none.ts";
import { compileQuestion } from "./plan/compile-question.ts";
import { type SearchPlan, walksMayLoop } from "./plan/search-plan.ts";
import type { PathQuestion } from "./question.ts";
import { spreadPaths } from "./spread-paths.ts";
import { toFoundPath } from "./to-found-path.ts";
import { findTopPaths, type SearchMemory, type TopPaths } from "./top-paths.ts";

export interface PathTerms {
  readonly projection: Projection;
  readonly memory: SearchMemory;
  readonly clock: StopClock;
}

/**
 * Answers a path question that `checkQuestion` has let pass. When the clock ends the search, the answer holds what was
 * found by then, is truncated and not exact; with no path in it nothing is said of why.
 */
export function findPaths(question: PathQuestion, { projection, memory, clock }: PathTerms): PathAnswer {
  const start = performance.now();
  const plan = compileQuestion(projection, question, memory);
  const found = rankPaths(question, plan, { memory, clock });
  const paths = found.paths.map((path) => toFoundPath(plan, question, path));
  const isUnexplained = paths.length === 0 && !found.isCut;
  const whyNone = isUnexplained ? explainNone(question, { projection, memory, clock }) : undefined;
  const answer = {
    kind: "paths" as const,
    paths,
    truncated: found.isCut || found.hasMore,
    isLate: paths.length === 0 && found.isCut,
    searched: report(plan, found, performance.now() - start),
    ...(whyNone !== undefined && { whyNone }),
  };
  return { ...answer, outlines: findOutlines(projection, listNamed(answer)) };
}

type Ranked = TopPaths & { readonly hasMore: boolean };

/** The answer's paths, and whether there are more: one more is asked for than is shown. */
function rankPaths(question: PathQuestion, plan: SearchPlan, terms: Omit<PathTerms, "projection">): Ranked {
  const { memory, clock } = terms;
  const { limit, maximumOverlap } = question;
  const ask = (wanted: number): TopPaths => findTopPaths(memory, plan, wanted, clock);
  if (maximumOverlap !== undefined) return spreadPaths(ask, { limit, overlap: maximumOverlap });
  const [from, to] = [plan.from.length, plan.to.length];
  if (limit === 1 && from === 1 && to === 1 && !walksMayLoop(plan)) return findBestPath(memory, plan, clock);
  const found = ask(limit + 1);
  return { ...found, paths: found.paths.slice(0, limit), hasMore: found.paths.length > limit };
}

function report(plan: SearchPlan, found: TopPaths, elapsed: number): SearchReport {
  const { entities, version } = plan.projection;
  return {
    engine: "projection",
    exact: !found.isCut,
    hopsReached: found.hopsReached,
    entitiesVisited: found.entitiesVisited,
    hubsSkipped: [...plan.hubsSkipped].sort((a, b) => a - b).map((entity) => entityIdAt(entities, entity)),
    elapsedMilliseconds: elapsed,
    graphVersion: version,
  };
}
