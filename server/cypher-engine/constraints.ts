import { listAdmittedKinds } from "../domain/claim-filter.ts";
import type { EntityId } from "../domain/ids.ts";
import { claimStatuses, standingStatuses } from "../domain/relationship.ts";
import { families, pathFamilies } from "../domain/relationship-kinds.ts";
import { joinWords } from "../domain/sentences/words-of-list.ts";
import type { NoPathReason } from "../engine/paths/answer.ts";
import type { PathQuestion } from "../engine/paths/question.ts";
import type { PricedPath } from "./price-candidates.ts";

/** What a path that a lifted constraint gave says about the least change that would do. */
export interface Gain {
  readonly question: PathQuestion;
  readonly found: PricedPath;
  readonly names: ReadonlyMap<EntityId, string>;
}

/** One thing that a question can ask for, and the question without it. */
export interface Constraint {
  readonly field: string;
  readonly reason: NoPathReason;
  readonly isSet: (question: PathQuestion) => boolean;
  readonly lift: (question: PathQuestion) => PathQuestion;
  /** The change in words that follow "with": `both directions instead of forward only`. */
  readonly describe: (gain: Gain) => string;
}

/** Every constraint on relationships and entities, the mildest change of a field before its stronger ones. */
export const constraints: readonly Constraint[] = [
  {
    field: "minimumConfidence",
    reason: "FILTER",
    isSet: ({ minimumConfidence }) => minimumConfidence !== undefined,
    lift: ({ minimumConfidence: _, ...question }) => question,
    describe: ({ question, found }) =>
      `a minimum confidence of ${Math.min(...found.steps.map(({ confidence }) => confidence))} instead of ${question.minimumConfidence}`,
  },
  {
    field: "minimumShare",
    reason: "FILTER",
    isSet: ({ minimumShare }) => minimumShare !== undefined,
    lift: ({ minimumShare: _, ...question }) => question,
    describe: ({ question }) => `any share instead of at least ${question.minimumShare} %`,
  },
  {
    field: "asOf",
    reason: "DATE",
    isSet: ({ asOf }) => asOf !== undefined,
    lift: ({ asOf: _, ...question }) => question,
    describe: ({ question }) => `any date instead of ${question.asOf}`,
  },
  {
    field: "knownBy",
    reason: "DATE",
    isSet: ({ knownBy }) => knownBy !== undefined,
    lift: ({ knownBy: _, ...question }) => question,
    describe: ({ question }) => `what became known after ${question.knownBy} as well`,
  },
  {
    field: "direction",
    reason: "FILTER",
    isSet: ({ direction }) => direction !== "EITHER",
    lift: (question) => ({ ...question, direction: "EITHER" }),
    describe: ({ question }) => `both directions instead of ${question.direction.toLowerCase()} only`,
  },
  {
    field: "via",
    reason: "VIA",
    isSet: ({ via }) => via.length > 0,
    lift: (question) => ({ ...question, via: [] }),
    describe: ({ question, found, names }) => {
      const visited = new Set(found.steps.flatMap(({ from, to }) => [from, to]));
      return `no need to visit ${joinWords(question.via.filter((id) => !visited.has(id)).map((id) => names.get(id) ?? id))}`;
    },
  },
  {
    field: "avoid",
    reason: "FILTER",
    isSet: ({ avoid }) => avoid.length > 0,
    lift: (question) => ({ ...question, avoid: [] }),
    describe: ({ question, found, names }) =>
      `${joinWords(found.steps.filter(({ to }) => question.avoid.includes(to)).map(({ to }) => names.get(to) ?? to))} allowed`,
  },
  {
    field: "avoidRelationships",
    reason: "FILTER",
    isSet: ({ avoidRelationships }) => avoidRelationships.length > 0,
    lift: (question) => ({ ...question, avoidRelationships: [] }),
    describe: ({ question, found }) =>
      `${joinWords(found.steps.map(({ relationship }) => relationship).filter((id) => question.avoidRelationships.includes(id)))} allowed`,
  },
  {
    field: "excludeKinds",
    reason: "FILTER",
    isSet: ({ excludeKinds }) => excludeKinds.length > 0,
    lift: (question) => ({ ...question, excludeKinds: [] }),
    describe: describeKinds,
  },
  {
    field: "kinds",
    reason: "FILTER",
    isSet: ({ kinds, families: asked }) => kinds.length > 0 || asked.length > 0,
    lift: (question) => ({ ...question, kinds: [], families: pathFamilies }),
    describe: describeKinds,
  },
  {
    field: "kinds",
    reason: "FILTER",
    isSet: ({ families: asked }) => asked.length < families.length,
    lift: (question) => ({ ...question, kinds: [], families }),
    describe: describeKinds,
  },
  {
    field: "statuses",
    reason: "FILTER",
    isSet: ({ statuses }) => standingStatuses.some((status) => !statuses.includes(status)),
    lift: (question) => ({ ...question, statuses: [...new Set([...question.statuses, ...standingStatuses])] }),
    describe: () => "confirmed, reported and alleged claims all counted",
  },
  {
    field: "statuses",
    reason: "FILTER",
    isSet: ({ statuses }) => statuses.length < claimStatuses.length,
    lift: (question) => ({ ...question, statuses: claimStatuses }),
    describe: () => "denied and retracted claims counted as well",
  },
];

/** The question with every constraint lifted, but for its ends and hops. */
export function liftAll(question: PathQuestion): PathQuestion {
  return constraints.reduce((lifted, { lift }) => lift(lifted), question);
}

/** The kinds on the path that the question did not walk. */
function describeKinds({ question, found }: Gain): string {
  const asked = new Set(listAdmittedKinds(question, pathFamilies));
  const further = new Set(found.steps.map(({ kind }) => kind).filter((kind) => !asked.has(kind)));
  return `${joinWords([...further])} walked as well`;
}
