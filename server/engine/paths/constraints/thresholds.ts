import { kindFacts } from "../../../domain/relationship-kinds.ts";
import { type ShareReach, unknownShare } from "../../../domain/share.ts";
import { questionLimits } from "../../../limits/questions.ts";
import type { Constraint, WalkedPath } from "./constraint.ts";

/** Steps of a least confidence in one unit: it is kept to four decimals. */
const confidenceSteps = 10_000;
/** Steps of a least share in one percent. */
const shareSteps = 100;
/** Sums of decimals miss a whole step by less than this. */
const roundingError = 1e-6;

/** A lower least confidence. */
export const minimumConfidence: Constraint = {
  field: "minimumConfidence",
  reason: "FILTER",
  isSet: ({ minimumConfidence: least = 0 }) => least > 0,
  free: ({ minimumConfidence: _, ...question }) => question,
  loosen: (question, { steps }) => ({
    ...question,
    minimumConfidence: floorTo(confidenceSteps, Math.min(...steps.map(({ confidence }) => confidence))),
  }),
  stricter: (question, relaxed) =>
    oneStepUp(relaxed.minimumConfidence, { steps: confidenceSteps, below: question.minimumConfidence }).map(
      (least) => ({ ...question, minimumConfidence: least }),
    ),
  words: ({ question, relaxed }) =>
    `a minimum confidence of ${relaxed.minimumConfidence} instead of ${question.minimumConfidence}`,
};

/** A lower least share. */
export const minimumShare: Constraint = {
  field: "minimumShare",
  reason: "FILTER",
  isSet: ({ minimumShare: least = 0 }) => least > 0,
  free: ({ minimumShare: _, ...question }) => question,
  loosen: (question, found) => ({ ...question, minimumShare: leastReach(found) }),
  stricter: (question, relaxed) =>
    oneStepUp(relaxed.minimumShare, { steps: shareSteps, below: question.minimumShare }).map((least) => ({
      ...question,
      minimumShare: least,
    })),
  words: ({ question, relaxed }) =>
    `a minimum share of ${relaxed.minimumShare} instead of ${question.minimumShare} percent`,
};

/** A higher hub limit. */
export const hubLimit: Constraint = {
  field: "hubLimit",
  reason: "HUB_LIMIT",
  isSet: (question) => question.hubLimit !== undefined,
  free: ({ hubLimit: _, ...question }) => question,
  loosen: (question, found) => {
    const hub = findLargestHub(found);
    return hub === undefined ? question : { ...question, hubLimit: hub.degreeTo };
  },
  // Each halves what is left to the limit that is known to do.
  stricter: (question, relaxed) => {
    const [asked = 0, known = 0] = [question.hubLimit, relaxed.hubLimit];
    const limits: number[] = [];
    for (let between = known - asked; between > 1; between = Math.ceil(between / 2)) {
      limits.push(known - Math.ceil(between / 2));
      if (between === 2) break;
    }
    return limits.map((limit) => ({ ...question, hubLimit: limit }));
  },
  words: ({ question, relaxed, found, nameOf }) => {
    const limit = `a hub limit of ${relaxed.hubLimit} instead of ${question.hubLimit}`;
    const hub = findLargestHub(found);
    return hub === undefined ? limit : `${limit}, which lets it through ${nameOf(hub.to)}`;
  },
};

/** A higher bound on hops, up to the most that may be asked for. */
export const maxHops: Constraint = {
  field: "maxHops",
  reason: "HOP_LIMIT",
  isSet: (question) => question.maxHops < questionLimits.hops,
  free: (question) => ({ ...question, maxHops: questionLimits.hops }),
  loosen: (question, { steps }) => ({ ...question, maxHops: Math.max(question.maxHops, steps.length) }),
  stricter: (question, relaxed) =>
    relaxed.maxHops - 1 > question.maxHops ? [{ ...question, maxHops: relaxed.maxHops - 1 }] : [],
  words: ({ question, relaxed }) => `up to ${relaxed.maxHops} hops instead of ${question.maxHops}`,
};

/** The next value, where it is still below the one asked for. */
function oneStepUp(
  value = 0,
  { steps, below = 0 }: { readonly steps: number; readonly below: number | undefined },
): readonly number[] {
  const next = Math.round(value * steps + 1) / steps;
  return next < below ? [next] : [];
}

/** The largest whole step that is no more than the value. */
function floorTo(steps: number, value: number): number {
  const nearest = Math.floor(value * steps + roundingError);
  return (nearest / steps <= value ? nearest : nearest - 1) / steps;
}

/** The least percent that a share along the path may reach. */
function leastReach({ steps }: WalkedPath): number {
  const shares = steps.flatMap(({ kind, share }) => (kindFacts(kind).carriesShare ? [share ?? unknownShare] : []));
  return Math.min(100, ...shares.map(reachOf));
}

function reachOf({ maximum, maximumExclusive }: ShareReach): number {
  if (maximumExclusive !== true) return floorTo(shareSteps, maximum);
  return Math.max(0, Math.ceil(maximum * shareSteps - roundingError) - 1) / shareSteps;
}

/** The step that arrives at the intermediate entity with the most relationships, the first of equals. */
function findLargestHub({ steps }: WalkedPath): WalkedPath["steps"][number] | undefined {
  const [first, ...others] = steps.slice(0, -1);
  return first && others.reduce((hub, step) => (step.degreeTo > hub.degreeTo ? step : hub), first);
}
