import { type ClaimStatus, standingStatuses } from "../../domain/relationship.ts";
import { LinchpinError } from "../../errors.ts";
import type { RelationshipFilter as FilterInput } from "../../generated/resolver-types.ts";
import type { RelationshipFilter } from "../../store/graph-store.ts";
import { optionalProperty } from "./optional-property.ts";

/** The filter as the store takes it, with its defaults. Throws OUT_OF_RANGE. */
export function toRelationshipFilter(input: FilterInput | null | undefined): RelationshipFilter {
  const filter: RelationshipFilter = {
    kinds: input?.kinds ?? [],
    families: input?.families ?? [],
    direction: input?.direction ?? "EITHER",
    statuses: input?.statuses ?? standingStatuses,
    ...optionalProperty("minimumConfidence", input?.minimumConfidence),
    ...optionalProperty("asOf", input?.asOf),
    ...optionalProperty("knownBy", input?.knownBy),
  };
  checkStatuses("filter.statuses", filter.statuses);
  checkConfidence("filter.minimumConfidence", filter.minimumConfidence);
  return filter;
}

/** An empty list would mean "any" to the store and "none" to the reader. */
export function checkStatuses(field: string, statuses: readonly ClaimStatus[]): void {
  if (statuses.length > 0) return;
  throw new LinchpinError("OUT_OF_RANGE", { field, value: "[]", bound: "one status or more" });
}

export function checkConfidence(field: string, value: number | undefined): void {
  if (value === undefined || (value >= 0 && value <= 1)) return;
  throw new LinchpinError("OUT_OF_RANGE", { field, value, bound: "0 to 1" });
}
