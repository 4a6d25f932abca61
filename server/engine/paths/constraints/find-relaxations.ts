import type { NoPath, Relaxation } from "../answer.ts";
import type { PathQuestion } from "../question.ts";
import { listConstraints } from "./all.ts";
import type { Change, Constraint, WalkedPath } from "./constraint.ts";
import { findLeastChange, type Inquiry, isFound } from "./least-change.ts";
import { maxHops } from "./thresholds.ts";
import { type EndNames, wordHopLimit, wordLate, wordSingle, wordTogether } from "./word-none.ts";

/** Why there is no path, but for how far each end reaches. */
export type Diagnosis = Pick<NoPath, "reason" | "text" | "relax">;

export interface InquiryTerms {
  readonly ends: EndNames;
  readonly nameOf: Change["nameOf"];
}

/**
 * What would have to be relaxed for a question of connected ends to have a path: the hops alone, else each single
 * constraint that would do. Where only several together would, they are named and none is offered.
 */
export function* findRelaxations(question: PathQuestion, terms: InquiryTerms): Inquiry<Diagnosis> {
  const further = yield* relaxEach(question, { ...terms, constraints: [maxHops] });
  const [hops] = further;
  if (hops !== undefined) {
    const { reason, relaxation } = hops;
    return { reason, text: wordHopLimit(question, terms.ends, relaxation.hops), relax: [relaxation] };
  }
  const constraints = listConstraints(question);
  const single = toDiagnosis(question, terms.ends, yield* relaxEach(question, { ...terms, constraints }));
  return single ?? (yield* relaxTogether(question, { ...terms, constraints: [...constraints, maxHops] }));
}

function toDiagnosis(question: PathQuestion, ends: EndNames, offered: readonly Offered[]): Diagnosis | undefined {
  const [first] = offered;
  return (
    first && {
      reason: first.reason,
      text: wordSingle(question, ends, first.relaxation.change),
      relax: offered.map(({ relaxation }) => relaxation),
    }
  );
}

interface Offered {
  readonly reason: Constraint["reason"];
  readonly relaxation: Relaxation;
}

interface EachTerms extends InquiryTerms {
  readonly constraints: readonly Constraint[];
}

/** The relaxation of each constraint that gives a path alone. */
function* relaxEach(question: PathQuestion, { constraints, nameOf }: EachTerms): Inquiry<readonly Offered[]> {
  const freed: { readonly constraint: Constraint; readonly found: WalkedPath }[] = [];
  for (const constraint of constraints.filter(({ isSet }) => isSet(question))) {
    const outcome = yield { question: constraint.free(question), wanted: "shortest" };
    if (isFound(outcome)) freed.push({ constraint, found: outcome });
  }
  const relaxations: Offered[] = [];
  for (const { constraint, found } of freed) {
    const least = yield* findLeastChange(constraint, question, found);
    if (least === undefined) continue;
    relaxations.push({
      reason: constraint.reason,
      relaxation: toRelaxation(constraint, { question, ...least, nameOf }),
    });
  }
  return relaxations;
}

/** All constraints are freed, then set again one after another while a path remains. */
function* relaxTogether(question: PathQuestion, terms: EachTerms): Inquiry<Diagnosis> {
  const { constraints, ends, nameOf } = terms;
  const late: Diagnosis = { reason: "FILTER", text: wordLate(question, ends), relax: [] };
  const free = (kept: readonly Constraint[]) => kept.reduce((asked, constraint) => constraint.free(asked), question);
  const whole = constraints.filter(({ isSet }) => isSet(question));
  const outcome = yield { question: free(whole), wanted: "shortest" };
  if (!isFound(outcome)) return late;
  let [kept, found] = [whole, outcome];
  for (const candidate of whole) {
    const fewer = kept.filter((constraint) => constraint !== candidate);
    const still = yield { question: free(fewer), wanted: "shortest" };
    if (isFound(still)) [kept, found] = [fewer, still];
  }
  // One alone was late when it was tried before.
  if (kept.length < 2) {
    return toDiagnosis(question, ends, yield* relaxEach(question, { ...terms, constraints: kept })) ?? late;
  }
  const relaxed = kept.reduce((asked, { loosen }) => loosen(asked, found), question);
  const changes = kept.map(({ words }) => words({ question, relaxed, found, nameOf }));
  return { reason: kept[0]?.reason ?? "FILTER", text: wordTogether(question, ends, changes), relax: [] };
}

function toRelaxation({ field, words }: Constraint, change: Change): Relaxation {
  const { path } = change.found;
  const value = change.relaxed[field];
  const isLeftOut = value === undefined || (Array.isArray(value) && value.length === 0);
  return {
    change: words(change),
    constraint: field,
    ...(!isLeftOut && { value: JSON.stringify(value) }),
    hops: path.steps.length,
    path,
  };
}
