import { allStatuses, emptyPathQuestion, type PathQuestion } from "../../question/question.ts";
import { words } from "../../text/words.ts";

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
  if (question.via.length > 0) steps.push({ label: words.relax.via, relaxed: { ...question, via: [] } });
  if (question.avoid.length > 0) steps.push({ label: words.relax.avoid, relaxed: { ...question, avoid: [] } });
  if (question.asOf !== null || question.knownBy !== null) {
    steps.push({ label: words.relax.dates, relaxed: { ...question, asOf: null, knownBy: null } });
  }
  if (question.minimumConfidence !== null) {
    steps.push({ label: words.relax.confidence, relaxed: { ...question, minimumConfidence: null } });
  }
  if (question.hubLimit !== null) steps.push({ label: words.relax.hubs, relaxed: { ...question, hubLimit: null } });
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
