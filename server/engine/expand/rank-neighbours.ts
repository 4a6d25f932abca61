import type { NeighbourRank } from "../../domain/neighbour-group.ts";
import { entityIdAt } from "../../projection/entity-columns.ts";
import { placeAfter } from "../../projection/place-after.ts";
import type { Projection } from "../../projection/projection.ts";
import { confidenceAt, confidenceUnit } from "../../projection/relationship-columns.ts";
import { LeastMembers } from "../search/least-members.ts";

/** Some neighbours of a group, as their best halves, best first. */
export interface RankedPage {
  readonly halves: readonly number[];
  readonly hasNextPage: boolean;
}

/**
 * Finds a page of one group's neighbours: by confidence, then the share's minimum, then its maximum, the largest
 * first, then by id. Of parallel relationships the best one speaks for the neighbour.
 */
export class NeighbourRanking {
  private readonly projection: Projection;
  private readonly first: number;
  private readonly isBeyond: (half: number) => boolean;
  private readonly least: LeastMembers;
  private far = -1;
  private best = -1;

  constructor(
    projection: Projection,
    { first, after }: { readonly first: number; readonly after: NeighbourRank | undefined },
  ) {
    this.projection = projection;
    this.first = first;
    this.isBeyond = after === undefined ? () => true : followsRank(projection, after);
    // One more than the page holds says whether another page follows.
    this.least = new LeastMembers(first + 1, (a, b) => compareHalves(projection, a, b));
  }

  /** Takes the halves of the group as the row has them, so neighbour by neighbour. */
  meet(half: number): void {
    const far = this.projection.rows.slots[2 * half] as number;
    if (far !== this.far) {
      this.settle();
      this.far = far;
      this.best = half;
    } else if (compareHalves(this.projection, half, this.best) < 0) this.best = half;
  }

  /** The page, once every half of the group was met. */
  page(): RankedPage {
    this.settle();
    const found = this.least.sorted();
    return { halves: found.slice(0, this.first), hasNextPage: found.length > this.first };
  }

  private settle(): void {
    if (this.best >= 0 && this.isBeyond(this.best)) this.least.offer(this.best);
    this.best = -1;
  }
}

/** The rank of the neighbour at the far end of its best half. */
export function rankOf({ rows, relationships, entities }: Projection, half: number): NeighbourRank {
  const ordinal = rows.ordinals[half] as number;
  const { shares } = relationships;
  const share = shares.codes[ordinal] as number;
  return {
    confidence: confidenceAt(relationships, ordinal),
    shareMinimum: shares.minimums[share] as number,
    shareMaximum: shares.maximums[share] as number,
    id: entityIdAt(entities, rows.slots[2 * half] as number),
  };
}

/** Below 0 where the first half ranks before the second. */
function compareHalves({ rows, relationships }: Projection, a: number, b: number): number {
  const { confidences, shares } = relationships;
  const [one, other] = [rows.ordinals[a] as number, rows.ordinals[b] as number];
  const byConfidence = (confidences[other] as number) - (confidences[one] as number);
  if (byConfidence !== 0) return byConfidence;
  const [share, otherShare] = [shares.codes[one] as number, shares.codes[other] as number];
  if (share !== otherShare) {
    const byMinimum = (shares.minimums[otherShare] as number) - (shares.minimums[share] as number);
    if (byMinimum !== 0) return byMinimum;
    const byMaximum = (shares.maximums[otherShare] as number) - (shares.maximums[share] as number);
    if (byMaximum !== 0) return byMaximum;
  }
  return (rows.slots[2 * a] as number) - (rows.slots[2 * b] as number);
}

/** Whether a neighbour's best half ranks behind the place of a page's last neighbour, which need not exist any more. */
function followsRank(projection: Projection, after: NeighbourRank): (half: number) => boolean {
  const { rows, relationships, entities } = projection;
  const { confidences, shares } = relationships;
  const confidence = Math.round(after.confidence * confidenceUnit);
  const place = placeAfter(entities.ids, after.id);
  return (half) => {
    const ordinal = rows.ordinals[half] as number;
    const share = shares.codes[ordinal] as number;
    const difference =
      confidence - (confidences[ordinal] as number) ||
      after.shareMinimum - (shares.minimums[share] as number) ||
      after.shareMaximum - (shares.maximums[share] as number);
    return difference > 0 || (difference === 0 && (rows.slots[2 * half] as number) >= place);
  };
}
