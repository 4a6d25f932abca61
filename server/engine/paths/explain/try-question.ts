import type { Projection } from "../../../projection/projection.ts";
import type { StopClock } from "../../search/stop-clock.ts";
import type { Outcome, Trial } from "../constraints/least-change.ts";
import { compileQuestion } from "../plan/compile-question.ts";
import { type SearchPlan, walksMayLoop } from "../plan/search-plan.ts";
import type { PathQuestion } from "../question.ts";
import { findTopPaths, type SearchMemory } from "../top-paths.ts";
import { toWalkedPath } from "./to-walked-path.ts";

/** Milliseconds for one question that is tried. */
const attemptTime = 300;

/** What trials are answered with. */
export interface TrialTerms {
  readonly projection: Projection;
  readonly memory: SearchMemory;
  /** Of all trials together. */
  readonly clock: StopClock;
}

/** Answers a trial: the path that the question's answer begins with, or one with the fewest hops. */
export function tryQuestion({ question, wanted }: Trial, { projection, memory, clock }: TrialTerms): Outcome {
  const time = clock.within(attemptTime);
  const plan = compileQuestion(projection, question, memory);
  // The hops of a walk are not those of a path where walks may loop.
  if (wanted === "best" || walksMayLoop(plan)) return solve(plan, question, { memory, clock: time });
  const hops = memory.meeting.measure(plan, { most: plan.maxHops, clock: time });
  if (hops < 0) return time.reason === undefined ? "none" : "late";
  const nearest = { ...question, maxHops: hops };
  return solve(compileQuestion(projection, nearest, memory), nearest, { memory, clock: time });
}

function solve(plan: SearchPlan, question: PathQuestion, terms: Omit<TrialTerms, "projection">): Outcome {
  const { paths, isCut } = findTopPaths(terms.memory, plan, 1, terms.clock);
  const [path] = paths;
  if (path !== undefined) return toWalkedPath(plan, question, path);
  return isCut ? "late" : "none";
}
