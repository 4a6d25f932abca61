import type { Relaxation } from "../../../server/engine/paths/answer.ts";
import type { PathQuestion } from "../../../server/engine/paths/question.ts";
import { pathQuestion } from "../graphs/path-question.ts";

/** The question with the one field that a relaxation names set to the value that it names, or left out. */
export function relaxedQuestion(
  question: PathQuestion,
  { constraint, value }: Pick<Relaxation, "constraint" | "value">,
): PathQuestion {
  const { [constraint]: _, ...rest } = question;
  const { [constraint]: usual } = pathQuestion("", "");
  const asked: unknown = value === undefined ? usual : JSON.parse(value);
  return { ...rest, ...(asked !== undefined && { [constraint]: asked }) } as PathQuestion;
}
