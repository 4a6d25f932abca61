import { degreeIn } from "../../../projection/entity-columns.ts";
import type { Projection } from "../../../projection/projection.ts";
import type { ClaimTable } from "../../claims/claim-table.ts";
import type { ColumnFilter } from "../../claims/column-filter.ts";
import { type SearchCosts, unreached } from "./search-costs.ts";
import type { Micros } from "./step-cost.ts";

/** A question made ready for the search: ends as ordinals, words as tables. */
export interface SearchPlan {
  readonly projection: Projection;
  readonly maxHops: number;
  /** Entities where a path may start and end, ascending. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Some entity is on both sides. */
  readonly overlapping: boolean;
  /** Forward and backward. */
  readonly tables: readonly [ClaimTable, ClaimTable];
  readonly admits: ColumnFilter | null;
  readonly costs: SearchCosts;
  /** States of the order; 1 without one. State 0 starts. */
  readonly orderStates: number;
  readonly acceptingStates: readonly number[];
  /** A bit for each entity that must be visited. */
  readonly viaBits: ReadonlyMap<number, number>;
  /** Subsets of them: 2 to the power of how many. */
  readonly viaMasks: number;
  /** Families whose relationships count in a degree, as a mask. */
  readonly degreeFamilies: number;
  /** Degree code of each entity where the one in the slot is of other families. */
  readonly degreeCodes: Uint8Array | null;
  readonly avoided: ReadonlySet<number>;
  readonly hubLimit: number;
  /** Filled by the search: entities that were not walked through for their many relationships. */
  readonly hubsSkipped: Set<number>;
}

/** The search walks over places: an entity with an order state and the via entities visited. */
export function placeCount({ projection, orderStates, viaMasks }: SearchPlan): number {
  return projection.entityCount * orderStates * viaMasks;
}

/** A walk of least cost may visit an entity twice, so that its cost is no path's. */
export function walksMayLoop({ overlapping, orderStates, viaMasks }: SearchPlan): boolean {
  return overlapping || orderStates > 1 || viaMasks > 1;
}

/** Some entities may not be walked through. */
export function hasBarred({ avoided, hubLimit }: SearchPlan): boolean {
  return avoided.size > 0 || hubLimit < Number.POSITIVE_INFINITY;
}

/** What walking through an entity costs; `unreached` where that is not allowed, which a hub skipped is noted for. */
export function throughCost(plan: SearchPlan, entity: number): Micros {
  if (plan.avoided.has(entity)) return unreached;
  const degree = degreeIn(plan.projection.entities, plan.degreeFamilies, entity);
  if (degree > plan.hubLimit) {
    plan.hubsSkipped.add(entity);
    return unreached;
  }
  return plan.costs.ofDegree(degree);
}
