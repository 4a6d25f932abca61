import { toDayRange } from "../../../domain/partial-date.ts";
import { kindFacts, relationshipKindNames } from "../../../domain/relationship-kinds.ts";
import type { WalkFilter } from "../../graph-store.ts";
import type { Parameters } from "../driver/run.ts";

const shareKinds = relationshipKindNames.filter((kind) => kindFacts(kind).carriesShare);

/** The filter as the queries in `cypher/paths/` take it. */
export function toWalkParameters(filter: WalkFilter): Parameters {
  const asOf = filter.asOf === undefined ? undefined : toDayRange(filter.asOf);
  return {
    kinds: filter.kinds,
    undirectedKinds: filter.kinds.filter((kind) => !kindFacts(kind).directed),
    shareKinds,
    direction: filter.direction,
    statuses: filter.statuses,
    minimumConfidence: filter.minimumConfidence ?? 0,
    minimumShare: filter.minimumShare ?? 0,
    asOfEarliest: asOf?.earliest ?? null,
    asOfLatest: asOf?.latest ?? null,
    knownBy: filter.knownBy === undefined ? null : toDayRange(filter.knownBy).latest,
    avoid: filter.avoid,
    avoidRelationships: filter.avoidRelationships,
  };
}
