import type { EntityId } from "../../domain/ids.ts";
import { relationshipKindNames } from "../../domain/relationship-kinds.ts";
import { dayAt } from "../../projection/day-column.ts";
import { degreeIn, entityIdAt } from "../../projection/entity-columns.ts";
import { halvesBetween } from "../../projection/projection.ts";
import { confidenceAt, relationshipIdAt } from "../../projection/relationship-columns.ts";
import { claimMask, kindOf } from "../../projection/slot.ts";
import { forward } from "../claims/claim-table.ts";
import { buildOrderAutomaton, isInOrder, parseOrder } from "../claims/order-automaton.ts";
import type { FoundPath } from "./answer.ts";
import type { RankedPath } from "./plan/ranked-path.ts";
import type { SearchPlan } from "./plan/search-plan.ts";
import { type PricedStep, pricePath } from "./plan/step-cost.ts";
import type { PathQuestion } from "./question.ts";

/** The path in words of ids: its steps with their parallels, its cost with every term of it. */
export function toFoundPath(plan: SearchPlan, question: PathQuestion, path: RankedPath): FoundPath {
  const { projection } = plan;
  const { entities, relationships, rows } = projection;
  const ids = path.entities.map((entity) => entityIdAt(entities, entity));
  const steps = path.ordinals.map((ordinal, place): PricedStep => {
    // In the row of the first end, so that the far end is the second.
    const half = relationships.halves[ordinal] as number;
    const to = path.entities[place + 1] as number;
    const lastDay = dayAt(relationships.untilLatest, ordinal, Number.POSITIVE_INFINITY);
    return {
      relationship: relationshipIdAt(relationships, ordinal),
      kind: kindName(plan, half),
      from: ids[place] as EntityId,
      to: ids[place + 1] as EntityId,
      forward: rows.slots[2 * half] === to,
      parallels: findParallels(plan, question, path, place).map((other) => relationshipIdAt(relationships, other)),
      confidence: confidenceAt(relationships, ordinal),
      ...(lastDay < Number.POSITIVE_INFINITY && { lastDay }),
      degreeTo: degreeIn(entities, plan.degreeFamilies, to),
    };
  });
  return pricePath(steps, { weights: question.weights, day: projection.day, graphVersion: projection.version });
}

/** Other relationships that could make a step, best first: those that pass, and with which the path stays in order. */
function findParallels(
  plan: SearchPlan,
  question: PathQuestion,
  { entities, ordinals }: RankedPath,
  place: number,
): readonly number[] {
  const { rows } = plan.projection;
  const { start, end } = halvesBetween(rows, entities[place] as number, entities[place + 1] as number);
  if (end - start < 2) return [];
  const { admitted } = plan.tables[forward];
  const staysInOrder = buildOrderTest(plan, question, ordinals, place);
  const found: { readonly ordinal: number; readonly cost: number }[] = [];
  for (let half = start; half < end; half++) {
    const ordinal = rows.ordinals[half] as number;
    const cost = plan.costs.ofHalf(half);
    const isOther = ordinal !== ordinals[place];
    if (
      isOther &&
      cost >= 0 &&
      admitted[(rows.slots[2 * half + 1] as number) & claimMask] === 1 &&
      plan.admits?.(half) !== false
    ) {
      if (staysInOrder(half)) found.push({ ordinal, cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost || a.ordinal - b.ordinal).map(({ ordinal }) => ordinal);
}

function buildOrderTest(
  plan: SearchPlan,
  { order }: PathQuestion,
  ordinals: readonly number[],
  place: number,
): (half: number) => boolean {
  const elements = parseOrder(order);
  if (order.length === 0 || "badPlace" in elements) return () => true;
  const automaton = buildOrderAutomaton(elements);
  const { halves } = plan.projection.relationships;
  const kinds = ordinals.map((ordinal) => kindName(plan, halves[ordinal] as number));
  return (half) => isInOrder(automaton, kinds.with(place, kindName(plan, half)));
}

function kindName({ projection }: SearchPlan, half: number): (typeof relationshipKindNames)[number] {
  const name = relationshipKindNames[kindOf(projection.rows.slots[2 * half + 1] as number)];
  if (name === undefined) throw new RangeError(`half ${half} has no kind`);
  return name;
}
