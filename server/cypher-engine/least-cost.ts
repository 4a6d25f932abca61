import { statusCaps } from "../domain/confidence.ts";
import { measureDoubt, measureHub, measureLength, microsInUnit } from "../engine/paths/plan/step-cost.ts";
import type { PathWeights } from "../engine/paths/question.ts";

/** Whoever lies between two steps has at least the two relationships by which the path comes and goes. */
const leastDegreeInside = 2;

/** What a path of so many hops costs at the least, so that a path not seen can be known to be no better. */
export function measureLeastCost(hops: number, weights: PathWeights): number {
  const step = measureLength(weights) + measureDoubt(statusCaps.CONFIRMED, weights);
  return (hops * step + (hops - 1) * 2 * measureHub(leastDegreeInside, weights)) / microsInUnit;
}
