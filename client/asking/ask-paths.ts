import { EndsDocument, PathsDocument, type PathsQuery } from "../api/generated/graphql.ts";
import { send } from "../api/send.ts";
import { type PathAnswer, toInput } from "../question/kinds/paths.ts";
import type { PathQuestion } from "../question/question.ts";
import type { AskOptions } from "./ask-options.ts";

/**
 * Steps that one answer may have and still carry the parallels of each: the server bounds what an operation returns.
 * Only a question that states both hops and paths can ask for more.
 */
export const stepsWithParallels = 500;

/** Whether the answer carries the relationships that run beside each step. */
export function asksForParallels({ limit, maxHops }: PathQuestion): boolean {
  return limit === null || maxHops === null || limit * maxHops <= stepsWithParallels;
}

/**
 * Asks for the paths; throws what `send` throws. While the database is away `onPart` gets them without their sources.
 * Only where there are none its ends are asked for too: they are on every path.
 */
export async function askPaths(question: PathQuestion, { signal, onPart }: AskOptions): Promise<PathAnswer> {
  const variables = { question: toInput(question), withParallels: asksForParallels(question) };
  const toAnswer = ({ paths }: PathsQuery): PathAnswer => ({ kind: "paths", question, found: paths, ends: [] });
  const answer = toAnswer(await send(PathsDocument, variables, { signal, onPart: (part) => onPart(toAnswer(part)) }));
  if (!answer.found.whyNone) return answer;
  const ids = [...new Set([...question.from, ...question.to])];
  const { entities } = await send(EndsDocument, { ids }, { signal });
  return { ...answer, ends: entities.filter((end) => end !== null) };
}
