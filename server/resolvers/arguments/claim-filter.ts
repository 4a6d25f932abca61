import type { ClaimFilter } from "../../domain/claim-filter.ts";
import { standingStatuses } from "../../domain/relationship.ts";
import { LinchpinError } from "../../errors.ts";
import type { PathQuestion, RelationshipFilter } from "../../generated/resolver-types.ts";
import { optionalProperty } from "./optional-property.ts";

/** The inputs of the API that filter claims. */
type FilterInput = RelationshipFilter & Pick<PathQuestion, "excludeKinds" | "minimumShare">;

/**
 * The filter with the API's defaults; `argument` is where it stands, which an error names, empty where its fields are
 * arguments themselves. Throws OUT_OF_RANGE.
 */
export function toClaimFilter(
  input: FilterInput | null | undefined,
  argument: "filter" | "question" | "",
): ClaimFilter {
  const placeOf = (field: string) => (argument === "" ? field : `${argument}.${field}`);
  const statuses = input?.statuses ?? standingStatuses;
  const minimumConfidence = input?.minimumConfidence ?? undefined;
  // An empty list would mean "any" to the store and "none" to the reader.
  if (statuses.length === 0) throw outOfRange(placeOf("statuses"), { value: "[]", bound: "one status or more" });
  if (minimumConfidence !== undefined && !(minimumConfidence >= 0 && minimumConfidence <= 1)) {
    throw outOfRange(placeOf("minimumConfidence"), { value: minimumConfidence, bound: "0 to 1" });
  }
  return {
    kinds: input?.kinds ?? [],
    families: input?.families ?? [],
    excludeKinds: input?.excludeKinds ?? [],
    direction: input?.direction ?? "EITHER",
    statuses,
    ...optionalProperty("minimumConfidence", minimumConfidence),
    ...optionalProperty("minimumShare", input?.minimumShare),
    ...optionalProperty("asOf", input?.asOf),
    ...optionalProperty("knownBy", input?.knownBy),
  };
}

function outOfRange(field: string, about: { readonly value: string | number; readonly bound: string }): LinchpinError {
  return new LinchpinError("OUT_OF_RANGE", { field, ...about });
}
