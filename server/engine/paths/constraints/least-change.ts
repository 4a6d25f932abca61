import type { PathQuestion } from "../question.ts";
import type { Constraint, WalkedPath } from "./constraint.ts";

/** A question that is asked to learn whether it has a path: one with the fewest hops, or the one that its answer begins with. */
export interface Trial {
  readonly question: PathQuestion;
  readonly wanted: "shortest" | "best";
}

/** The path found, or that there is none, or that time was up before either was known. */
export type Outcome = WalkedPath | "none" | "late";

/** Yields trials and is given their outcomes, so that it runs on every engine alike. */
export type Inquiry<T> = Generator<Trial, T, Outcome>;

/** A question that has a path, with the path that its answer begins with. */
export interface Relaxed {
  readonly relaxed: PathQuestion;
  readonly found: WalkedPath;
}

export function isFound(outcome: Outcome): outcome is WalkedPath {
  return outcome !== "none" && outcome !== "late";
}

/**
 * The least change of the constraint that gives a path, beginning with a path that the freed question has. Undefined
 * where the question so changed has none after all.
 */
export function* findLeastChange(
  constraint: Constraint,
  question: PathQuestion,
  known: WalkedPath,
): Inquiry<Relaxed | undefined> {
  let change = yield* tighten(constraint, question, known);
  for (;;) {
    const outcome = yield { question: change.relaxed, wanted: "best" };
    // When time is up, the path that led to the change still stands.
    if (!isFound(outcome)) return outcome === "late" ? change : undefined;
    // The best path may need less than the shortest one did.
    const relaxed = constraint.loosen(question, outcome);
    const isLeast = isSame(constraint, relaxed, change.relaxed) || isSame(constraint, relaxed, question);
    if (isLeast) return { relaxed: change.relaxed, found: outcome };
    change = { relaxed, found: outcome };
  }
}

/** Tries stricter questions until none of them has a path. */
function* tighten(constraint: Constraint, question: PathQuestion, known: WalkedPath): Inquiry<Relaxed> {
  let found = known;
  for (;;) {
    const relaxed = constraint.loosen(question, found);
    const better = yield* findFirst(constraint.stricter(question, relaxed));
    if (better === undefined) return { relaxed, found };
    found = better;
  }
}

function* findFirst(questions: readonly PathQuestion[]): Inquiry<WalkedPath | undefined> {
  for (const question of questions) {
    const outcome = yield { question, wanted: "shortest" };
    if (isFound(outcome)) return outcome;
  }
  return undefined;
}

function isSame({ field }: Constraint, one: PathQuestion, other: PathQuestion): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}
