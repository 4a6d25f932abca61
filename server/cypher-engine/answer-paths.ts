import { listNamed, type PathAnswer } from "../engine/paths/answer.ts";
import type { PathQuestion } from "../engine/paths/question.ts";
import { explainNone } from "./explain-none.ts";
import { findBestPaths } from "./find-best-paths.ts";
import { findEnds } from "./find-ends.ts";
import { refuseUnsupported } from "./refuse-unsupported.ts";
import { type Asking, beginSearch, unlessLate } from "./search.ts";

/** The best paths between two sets of entities, or why there is none. */
export async function answerPaths(question: PathQuestion, asking: Asking): Promise<PathAnswer> {
  const began = performance.now();
  refuseUnsupported(question);
  const graphVersion = await asking.store.getVersion();
  const ends = await findEnds(question, beginSearch(asking, asking.deadlines.round));
  const sought = { question, ends, graphVersion };
  const { paths, truncated, exact, hopsReached, entitiesVisited } = await findBestPaths(sought, asking);
  const whyNone =
    paths.length > 0 ? undefined : await unlessLate(explainNone(sought, beginSearch(asking, asking.deadlines.whyNone)));
  const answer = {
    kind: "paths" as const,
    paths,
    truncated,
    isLate: false,
    searched: {
      engine: "cypher" as const,
      exact,
      hopsReached,
      entitiesVisited,
      hubsSkipped: [],
      elapsedMilliseconds: performance.now() - began,
      graphVersion,
    },
    ...(whyNone !== undefined && { whyNone }),
  };
  const { bounds } = beginSearch(asking, asking.deadlines.round);
  return { ...answer, outlines: await asking.store.getOutlines(listNamed(answer), bounds()) };
}
