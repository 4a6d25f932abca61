import { type ClaimFilter, listAdmittedKinds } from "../../../domain/claim-filter.ts";
import { toDayRange } from "../../../domain/partial-date.ts";
import { claimStatuses } from "../../../domain/relationship.ts";
import { type Family, families, kindFacts, relationshipKindNames } from "../../../domain/relationship-kinds.ts";
import type { Parameters } from "../driver/run.ts";

const undirectedKinds = relationshipKindNames.filter((kind) => !kindFacts(kind).directed);
const shareKinds = relationshipKindNames.filter((kind) => kindFacts(kind).carriesShare);

/**
 * The filter as the queries state it: every list spelled out, a date as the days that it may mean, in days since
 * 1970-01-01. With neither kinds nor families in it, the `usual` families count: all, unless given.
 */
export function toFilterParameters(filter: ClaimFilter, usual: readonly Family[] = families): Parameters {
  const asOf = filter.asOf && toDayRange(filter.asOf);
  const knownBy = filter.knownBy && toDayRange(filter.knownBy);
  return {
    kinds: listAdmittedKinds(filter, usual),
    undirectedKinds,
    shareKinds,
    direction: filter.direction,
    statuses: filter.statuses.length > 0 ? filter.statuses : claimStatuses,
    minimumConfidence: filter.minimumConfidence ?? 0,
    minimumShare: filter.minimumShare ?? 0,
    asOfEarliest: asOf?.earliest ?? null,
    asOfLatest: asOf?.latest ?? null,
    knownBy: knownBy?.latest ?? null,
  };
}
