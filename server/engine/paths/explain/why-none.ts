import { entityId } from "../../../domain/ids.ts";
import { questionLimits } from "../../../limits/questions.ts";
import { entityIdAt, findEntity, nameAt } from "../../../projection/entity-columns.ts";
import type { Projection } from "../../../projection/projection.ts";
import { backward, forward } from "../../claims/claim-table.ts";
import type { NoPath } from "../answer.ts";
import { freeAll } from "../constraints/all.ts";
import { type Diagnosis, findRelaxations } from "../constraints/find-relaxations.ts";
import {
  type EndNames,
  nameEnd,
  wordIsolated,
  wordLate,
  wordTooFar,
  wordUnconnected,
} from "../constraints/word-none.ts";
import { compileQuestion } from "../plan/compile-question.ts";
import type { SearchPlan } from "../plan/search-plan.ts";
import type { PathQuestion } from "../question.ts";
import { type TrialTerms, tryQuestion } from "./try-question.ts";

/** More hops than any path has. */
const anyHops = 1 << 19;
/** Milliseconds for finding out what would give a path. */
const inquiryTime = 2_000;
/** Entities shown of what each side reaches. */
const frontierSize = 10;

/** Why the question has no path, tested from the plainest reason on, and the least that would have to change. */
export function explainNone(question: PathQuestion, terms: TrialTerms): NoPath {
  const plan = compileQuestion(terms.projection, question, terms.memory);
  const limited = { ...terms, clock: terms.clock.within(inquiryTime) };
  return { ...diagnose(question, plan, limited), ...findFrontiers(plan, terms) };
}

function diagnose(question: PathQuestion, plan: SearchPlan, terms: TrialTerms): Diagnosis {
  const nameOf = toNameOf(terms.projection);
  const ends = nameEnds(question, plan);
  const isolated = findIsolated(question, plan);
  if (isolated !== undefined) return { reason: "UNCONNECTED", text: isolated, relax: [] };
  const hops = measureFreed(question, terms);
  if (hops === "late") return { reason: "FILTER", text: wordLate(question, ends), relax: [] };
  if (hops < 0) return { reason: "UNCONNECTED", text: wordUnconnected(ends), relax: [] };
  if (hops > questionLimits.hops) return { reason: "HOP_LIMIT", text: wordTooFar(ends, hops), relax: [] };
  const inquiry = findRelaxations(question, { ends, nameOf });
  let turn = inquiry.next();
  while (turn.done !== true) turn = inquiry.next(tryQuestion(turn.value, terms));
  return turn.value;
}

function findIsolated(question: PathQuestion, { projection, from, to }: SearchPlan): string | undefined {
  const { offsets } = projection.rows;
  const nameOf = toNameOf(projection);
  const isBare = (entity: number): boolean => offsets[entity] === offsets[entity + 1];
  for (const [end, found] of [
    [question.from, from],
    [question.to, to],
  ] as const) {
    if (found.every(isBare)) return wordIsolated(end, { count: found.length, nameOf });
  }
  return undefined;
}

function nameEnds({ from, to }: PathQuestion, plan: SearchPlan): EndNames {
  const nameOf = toNameOf(plan.projection);
  return {
    from: nameEnd(from, { count: plan.from.length, nameOf }),
    to: nameEnd(to, { count: plan.to.length, nameOf }),
  };
}

function toNameOf({ entities }: Projection): (id: string) => string {
  return (id) => nameAt(entities, findEntity(entities, entityId(id)));
}

/** Hops between the ends with every constraint dropped; negative where nothing joins them. */
function measureFreed(question: PathQuestion, { projection, memory, clock }: TrialTerms): number | "late" {
  const plan = compileQuestion(projection, freeAll(question), memory);
  if (plan.overlapping) return 1;
  const hops = memory.meeting.measure(plan, { most: anyHops, clock });
  return hops < 0 && clock.reason !== undefined ? "late" : hops;
}

/** The nearest entities that each side reaches under the question's constraints. */
function findFrontiers(
  plan: SearchPlan,
  { projection, memory }: TrialTerms,
): Pick<NoPath, "frontierFrom" | "frontierTo"> {
  const nearest = (side: typeof forward | typeof backward) =>
    memory.balls.nearest(plan, side, frontierSize).map((entity) => entityIdAt(projection.entities, entity));
  return { frontierFrom: nearest(forward), frontierTo: nearest(backward) };
}
