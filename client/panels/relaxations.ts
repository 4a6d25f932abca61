import { allStatuses, emptyPathQuestion, type PathQuestion } from "../question/question.ts";
import { words } from "../text/words.ts";

/** The most hops that the server allows. */
const most = 12;

interface Step {
  readonly label: string;
  readonly relaxed: PathQuestion;
}

/** What the reader can loosen with one press: only what the question narrows. `hops` is what a path is known to need. */
export function relaxations(question: PathQuestion, hops?: number): readonly Step[] {
  const steps: Step[] = [];
  if (question.without.length > 0) {
    steps.push({ label: words.form.withoutClear, relaxed: { ...question, without: [] } });
  }
  if (question.kinds.length > 0) steps.push({ label: words.relax.kinds, relaxed: { ...question, kinds: [] } });
  const usual = emptyPathQuestion.maxHops;
  const further = hops ?? (question.maxHops < usual ? usual : most);
  if (question.maxHops < most) {
    steps.push({ label: words.relax.hops(further), relaxed: { ...question, maxHops: further } });
  }
  if (question.statuses.length < allStatuses.length) {
    steps.push({ label: words.relax.statuses, relaxed: { ...question, statuses: allStatuses } });
  }
  return steps;
}
