import { pathFamilies } from "../../../domain/relationship-kinds.ts";
import type { WalkFilter } from "../../graph-store.ts";
import type { Parameters } from "../driver/run.ts";
import { toFilterParameters } from "../read/to-filter-parameters.ts";

/** The filter as the queries in `cypher/paths/` take it. */
export function toWalkParameters(filter: WalkFilter): Parameters {
  const { avoid, avoidRelationships } = filter;
  return { ...toFilterParameters(filter, pathFamilies), avoid, avoidRelationships };
}
