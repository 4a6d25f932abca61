import { dayAt, firstCodedDay } from "../../../projection/day-column.ts";
import type { Projection } from "../../../projection/projection.ts";
import { bookedConfidence, confidenceAt, confidenceUnit } from "../../../projection/relationship-columns.ts";
import { confidenceCodeOf, degreeCodesPerLog } from "../../../projection/slot.ts";
import type { PathQuestion, PathWeights } from "../question.ts";
import { type Micros, measureAge, measureDoubt, measureHub, measureLength, microsInUnit } from "./step-cost.ts";

/** More than any path costs; three of them still fit 32 bits, so that sums need no test. */
export const unreached: Micros = 0x1fffffff;

/** In `stepCosts`: the half is refused; the column must be read. */
const refused = -1;
const inColumn = -2;

type CostsAsked = Pick<PathQuestion, "weights" | "minimumConfidence" | "maxHops">;

/** What steps and intermediate entities cost, from tables where the slot tells enough. */
export class SearchCosts {
  /** By confidence code; negative where the slot does not tell the cost. */
  readonly stepCosts: Int32Array;
  /** No step that passes costs less. */
  readonly leastStep: Micros;
  /** Lower bounds of what leaving an entity costs, by degree code. */
  readonly hubFloors: Int32Array;
  /** All steps cost the same and walking through an entity nothing. */
  readonly countsHopsOnly: boolean;
  /** Some claims are refused for their confidence. */
  readonly mayRefuse: boolean;
  private readonly projection: Projection;
  private readonly weights: PathWeights;
  private readonly leastConfidence: number;

  constructor(projection: Projection, asked: CostsAsked) {
    this.projection = projection;
    this.weights = scaleWeights(projection, asked);
    const { length, doubt, hub, age } = asked.weights;
    this.countsHopsOnly = length > 0 && doubt === 0 && hub === 0 && age === 0;
    this.leastConfidence = asked.minimumConfidence ?? 0;
    this.mayRefuse = this.leastConfidence > 0;
    const book = projection.relationships.confidenceBook;
    const booked = Int32Array.from(book, (confidence) => this.priceClaim(confidence / confidenceUnit));
    const needsColumn = this.weights.age > 0;
    this.stepCosts = new Int32Array(256).fill(inColumn);
    booked.forEach((cost, code) => {
      this.stepCosts[code] = needsColumn && cost >= 0 ? inColumn : cost;
    });
    const isWhole = book.length < 255;
    const passing = booked.filter((cost) => cost >= 0);
    this.leastStep = isWhole && passing.length > 0 ? Math.min(...passing) : measureLength(this.weights);
    this.hubFloors = Int32Array.from({ length: 256 }, (_, code) =>
      // Two below: an intermediate entity pays two halves, each rounded.
      Math.max(0, Math.floor((this.weights.hub * microsInUnit * code) / degreeCodesPerLog) - 2),
    );
  }

  /** What the step over a half costs without its ends, or a negative number where its confidence is refused. */
  ofHalf(half: number): Micros {
    const packed = this.projection.rows.slots[2 * half + 1] as number;
    const known = this.stepCosts[confidenceCodeOf(packed)] as number;
    return known === inColumn ? this.readColumns(half) : known;
  }

  /** The same where the table does not hold it. */
  readColumns(half: number): Micros {
    const { rows, relationships, day } = this.projection;
    const ordinal = rows.ordinals[half] as number;
    const packed = rows.slots[2 * half + 1] as number;
    const price = this.priceClaim(bookedConfidence(relationships, packed) ?? confidenceAt(relationships, ordinal));
    if (price < 0 || this.weights.age === 0) return price;
    const lastDay = dayAt(relationships.untilLatest, ordinal, Number.POSITIVE_INFINITY);
    return price + measureAge(lastDay, day, this.weights);
  }

  /** What walking through an entity of the degree costs. */
  ofDegree(degree: number): Micros {
    return 2 * measureHub(degree, this.weights);
  }

  private priceClaim(confidence: number): Micros {
    if (confidence < this.leastConfidence) return refused;
    return measureLength(this.weights) + measureDoubt(confidence, this.weights);
  }
}

/**
 * The weights, divided by ten as often as it takes for the dearest path to stay below `unreached`. Ordinary weights
 * stay as they are; with enormous ones the ranking is to a coarser unit, which no reader of such costs can tell.
 */
function scaleWeights(projection: Projection, { weights, maxHops }: CostsAsked): PathWeights {
  const { day, relationshipCount, relationships } = projection;
  const oldest = relationships.untilLatest.strangerDays.reduce((a, b) => Math.min(a, b), firstCodedDay);
  const dearest = (scaled: PathWeights): Micros => {
    const hubs = 2 * measureHub(relationshipCount, scaled);
    return maxHops * (measureLength(scaled) + measureDoubt(0, scaled) + hubs + measureAge(oldest, day, scaled));
  };
  let scaled = weights;
  while (dearest(scaled) >= unreached) {
    const { length, doubt, hub, age } = scaled;
    scaled = { length: length / 10, doubt: doubt / 10, hub: hub / 10, age: age / 10 };
  }
  return scaled;
}
