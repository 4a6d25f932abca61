import type { AnswerTo } from "../../../server/engine/answer.ts";
import type { Engine } from "../../../server/engine/engine.ts";
import type { FoundPath } from "../../../server/engine/paths/answer.ts";
import type { PathQuestion } from "../../../server/engine/paths/question.ts";

type Ask = (question: PathQuestion) => Promise<AnswerTo<PathQuestion>>;

/** What two engines say to one question. */
export interface Comparison {
  /** The second engine proved its ranking. */
  readonly isProven: boolean;
  readonly paths: number;
  /** In what they contradict each other, if they do. */
  readonly difference?: string;
}

/** Asks an engine with patience: a busy machine must not change what is compared. */
export function patiently(engine: Engine): Ask {
  return (question) => engine.ask(question, { signal: AbortSignal.timeout(100_000) });
}

/**
 * Holds the answer of an engine that may not be able to prove its ranking against that of one that is exact. Proven, it
 * is the same, path for path and cost for cost. Else it holds no path that the exact one lacks, unless that ends before
 * it, and at no place a cheaper one.
 */
export async function compareEngines(question: PathQuestion, exact: Ask, other: Ask): Promise<Comparison> {
  const wanted = (await exact(question)).paths.map(toText);
  const { paths, searched } = await other(question);
  const found = paths.map(toText);
  const isProven = searched.exact;
  const last = wanted.at(-1)?.cost ?? Number.POSITIVE_INFINITY;
  const strangers = found.filter(({ text, cost }) => cost < last && !wanted.some((one) => one.text === text));
  const isSame = JSON.stringify(found) === JSON.stringify(wanted);
  const difference =
    isProven && !isSame
      ? `${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`
      : strangers.length > 0
        ? `${JSON.stringify(strangers)} are in no exact answer`
        : undefined;
  return { isProven, paths: wanted.length, ...(difference !== undefined && { difference }) };
}

function toText({ steps, cost }: FoundPath): { readonly text: string; readonly cost: number } {
  return { text: steps.map(({ relationship, forward }) => `${forward ? ">" : "<"}${relationship}`).join(""), cost };
}
