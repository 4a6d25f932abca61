import { PathsDocument } from "../api/generated/graphql.ts";
import { send } from "../api/send.ts";
import { type PathAnswer, toInput } from "../question/kinds/paths.ts";
import type { PathQuestion } from "../question/question.ts";

/** Steps that one answer may have and still carry the parallels of each: the server bounds what an operation returns. */
const stepsWithParallels = 500;

/** Asks for the paths; throws what `send` throws. */
export async function askPaths(question: PathQuestion, signal: AbortSignal): Promise<PathAnswer> {
  const withParallels = question.limit * question.maxHops <= stepsWithParallels;
  const { paths } = await send(PathsDocument, { question: toInput(question), withParallels }, { signal });
  return { kind: "paths", question, found: paths };
}
