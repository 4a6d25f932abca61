import type { PathQuestion } from "../question.ts";
import type { Constraint } from "./constraint.ts";
import { asOf, direction, knownBy, order } from "./dates-and-order.ts";
import { families, kinds, statuses } from "./kinds-and-statuses.ts";
import { hubLimit, minimumConfidence, minimumShare } from "./thresholds.ts";
import { avoid, avoidRelationships, excludeKinds, via } from "./via-and-avoid.ts";

/**
 * Every constraint on relationships and entities, in the order in which a reader is offered to relax them: what
 * only a question that asks for it sets comes before what is set unless asked otherwise (kinds and statuses), and the
 * hub limit comes after all that says which claims count.
 */
const constraints: readonly Constraint[] = [
  minimumConfidence,
  minimumShare,
  asOf,
  knownBy,
  direction,
  via,
  order,
  avoid,
  avoidRelationships,
  excludeKinds,
  families,
  kinds,
  statuses,
  hubLimit,
];

/** The constraints that the question sets, in the order of relaxation. */
export function listConstraints(question: PathQuestion): readonly Constraint[] {
  return constraints.filter(({ isSet }) => isSet(question));
}

/** The question freed of every constraint, but for its ends and its hops. */
export function freeAll(question: PathQuestion): PathQuestion {
  return listConstraints(question).reduce((asked, { free }) => free(asked), question);
}
