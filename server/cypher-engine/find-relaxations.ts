import { endSentence } from "../domain/sentences/end-sentence.ts";
import type { Relaxation } from "../engine/paths/answer.ts";
import { questionLimits } from "../limits/questions.ts";
import { type Constraint, constraints, liftAll } from "./constraints.ts";
import type { Verdict } from "./explain-none.ts";
import type { Sought } from "./find-best-paths.ts";
import { findShortest } from "./find-shortest.ts";
import { countHops, nameEnds } from "./name-ends.ts";
import { type Search, unlessLate } from "./search.ts";

/** The single constraints whose lifting gives a path, fewest hops first; where no single one does, all together. */
export async function findRelaxations(sought: Sought, search: Search): Promise<Verdict> {
  const gains: { readonly constraint: Constraint; readonly relaxation: Relaxation }[] = [];
  for (const constraint of constraints.filter(({ isSet }) => isSet(sought.question))) {
    if (gains.some(({ constraint: { field } }) => field === constraint.field)) continue;
    const relaxation = await unlessLate(tryWithout(constraint, sought, search));
    if (relaxation !== undefined) gains.push({ constraint, relaxation });
  }
  gains.sort((one, other) => one.relaxation.hops - other.relaxation.hops);
  const relax = gains.length > 0 ? gains.map(({ relaxation }) => relaxation) : await tryWithoutAny(sought, search);
  return { reason: gains[0]?.constraint.reason ?? "FILTER", text: word(sought, relax), relax };
}

async function tryWithout(
  { lift, describe }: Constraint,
  sought: Sought,
  search: Search,
): Promise<Relaxation | undefined> {
  const { question, ends } = sought;
  const found = await findShortest({ ...sought, question: lift(question) }, search);
  if (found === undefined) return undefined;
  const change = describe({ question, found, names: ends.names });
  return { change, hops: found.steps.length, path: found.path };
}

async function tryWithoutAny(sought: Sought, search: Search): Promise<readonly Relaxation[]> {
  const lifted = { ...liftAll(sought.question), maxHops: questionLimits.hops };
  const found = await unlessLate(findShortest({ ...sought, question: lifted }, search));
  if (found === undefined) return [];
  const hops = found.steps.length;
  const beyond = hops > sought.question.maxHops ? ` and up to ${countHops(hops)}` : "";
  return [{ change: `no filter at all${beyond}`, hops, path: found.path }];
}

function word(sought: Sought, [least]: readonly Relaxation[]): string {
  const { from, to } = nameEnds(sought);
  const none = `No path of at most ${countHops(sought.question.maxHops)} joins ${from} and ${to} under these filters`;
  return least === undefined ? endSentence(none) : `${none}; with ${least.change} there is one.`;
}
