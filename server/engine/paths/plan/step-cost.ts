import type { EntityId, RelationshipId } from "../../../domain/ids.ts";
import { formatSignature, toPathId } from "../../../domain/path.ts";
import type { RelationshipKind } from "../../../domain/relationship-kinds.ts";
import type { CostTerm, FoundPath } from "../answer.ts";
import type { PathWeights } from "../question.ts";

/**
 * Costs are counted in whole micros, millionths of one unit: sums of floats differ by the order of adding,
 * which would break ties and the equality of two answers to one question.
 */
export type Micros = number;
export const microsInUnit = 1_000_000;

/** Confidence is kept to four decimals; none at all (a retracted claim) counts as the least above it. */
const leastConfidence = 0.0001;
const daysInYear = 365.25;
const yearsInUnit = 10;

/** What every step adds. */
export function measureLength({ length }: PathWeights): Micros {
  return toMicros(length);
}

/** What doubt in a claim adds: −ln of its confidence (0 to 1). */
export function measureDoubt(confidence: number, { doubt }: PathWeights): Micros {
  return toMicros(doubt * -Math.log(Math.min(1, Math.max(confidence, leastConfidence))));
}

/**
 * What an intermediate entity adds to each of the two steps that meet in it: half of ln of its degree, which counts
 * all its relationships in the families asked for, whatever their status and date. The ends of a path add nothing.
 */
export function measureHub(degree: number, { hub }: PathWeights): Micros {
  return toMicros(hub * 0.5 * Math.log(Math.max(degree, 1)));
}

/** What a claim adds that ended before `day`: the years since, in tens. Both in days since 1970-01-01. */
export function measureAge(lastDay: number | undefined, day: number, { age }: PathWeights): Micros {
  if (lastDay === undefined || lastDay >= day) return 0;
  return toMicros((age * (day - lastDay)) / daysInYear / yearsInUnit);
}

/** A step with what its cost is made of. */
export interface PricedStep {
  readonly relationship: RelationshipId;
  readonly kind: RelationshipKind;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly forward: boolean;
  readonly parallels: readonly RelationshipId[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The last day on which the claim may hold, in days since 1970-01-01; absent where it is open. */
  readonly lastDay?: number;
  /** Degree of the entity where the step arrives; not used at the end of the path. */
  readonly degreeTo: number;
}

export interface Pricing {
  readonly weights: PathWeights;
  /** The day to which age is measured, in days since 1970-01-01. */
  readonly day: number;
  readonly graphVersion: string;
}

/** The path with its cost, every term of it, its id, its weakest step and its signature. Terms of 0 are left out. */
export function pricePath(steps: readonly PricedStep[], { weights, day, graphVersion }: Pricing): FoundPath {
  const terms = steps.flatMap((step, index) =>
    measureStep(step, { before: steps[index - 1], index, last: steps.length - 1, weights, day }),
  );
  const cost = terms.reduce((sum, term) => sum + term.micros, 0);
  return {
    id: toPathId([...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)], graphVersion),
    steps: steps.map(({ relationship, from, to, forward, parallels }) => ({
      relationship,
      from,
      to,
      forward,
      parallels,
    })),
    cost: cost / microsInUnit,
    terms: terms.map(({ name, step, micros }) => ({ name, step, value: micros / microsInUnit })),
    weakest: findWeakest(steps),
    signature: formatSignature(steps),
  };
}

/** Best first: least cost, then fewest hops, then the relationship ids in order. Never 0 for different paths. */
export function comparePaths(one: FoundPath, other: FoundPath): number {
  if (one.cost !== other.cost) return one.cost - other.cost;
  if (one.steps.length !== other.steps.length) return one.steps.length - other.steps.length;
  for (const [index, { relationship }] of one.steps.entries()) {
    const counterpart = other.steps[index]?.relationship ?? "";
    if (relationship !== counterpart) return relationship < counterpart ? -1 : 1;
  }
  return 0;
}

interface Place {
  readonly before: PricedStep | undefined;
  readonly index: number;
  readonly last: number;
  readonly weights: PathWeights;
  readonly day: number;
}

interface MeasuredTerm {
  readonly name: CostTerm["name"];
  readonly step: number;
  readonly micros: Micros;
}

function measureStep(step: PricedStep, { before, index, last, weights, day }: Place): readonly MeasuredTerm[] {
  const left = before === undefined ? 0 : measureHub(before.degreeTo, weights);
  const arrived = index === last ? 0 : measureHub(step.degreeTo, weights);
  const terms: readonly MeasuredTerm[] = [
    { name: "length", step: index, micros: measureLength(weights) },
    { name: "doubt", step: index, micros: measureDoubt(step.confidence, weights) },
    { name: "hub", step: index, micros: left + arrived },
    { name: "age", step: index, micros: measureAge(step.lastDay, day, weights) },
  ];
  return terms.filter(({ micros }) => micros !== 0);
}

function findWeakest(steps: readonly PricedStep[]): number {
  let weakest = 0;
  for (const [index, { confidence }] of steps.entries()) {
    if (confidence < (steps[weakest]?.confidence ?? 1)) weakest = index;
  }
  return weakest;
}

function toMicros(units: number): Micros {
  // −ln 1 is −0, which is written like 0 and compares like it, but is another value in an answer.
  return Math.max(0, Math.round(units * microsInUnit));
}
