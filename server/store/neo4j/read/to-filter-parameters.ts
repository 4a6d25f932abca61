import { toDayRange } from "../../../domain/partial-date.ts";
import { claimStatuses } from "../../../domain/relationship.ts";
import {
  kindFacts,
  kindsOfFamilies,
  type RelationshipKind,
  relationshipKindNames,
} from "../../../domain/relationship-kinds.ts";
import type { RelationshipFilter } from "../../graph-store.ts";
import type { Parameters } from "../driver/run.ts";

const undirected = relationshipKindNames.filter((kind) => !kindFacts(kind).directed);

/**
 * The filter as the queries state it: every list spelled out, a date as the days that it may mean.
 * A partial date counts with any of its days, so that what may hold, or may have been known, passes.
 */
export function toFilterParameters(filter: RelationshipFilter): Parameters {
  const asOf = filter.asOf && toDayRange(filter.asOf);
  const knownBy = filter.knownBy && toDayRange(filter.knownBy);
  return {
    kinds: wantedKinds(filter),
    statuses: filter.statuses.length > 0 ? filter.statuses : claimStatuses,
    minimumConfidence: filter.minimumConfidence ?? 0,
    asOfEarliest: asOf?.earliest ?? null,
    asOfLatest: asOf?.latest ?? null,
    knownBy: knownBy?.latest ?? null,
  };
}

/** The same for queries that look from one entity. */
export function toDirectedFilterParameters(filter: RelationshipFilter): Parameters {
  return { ...toFilterParameters(filter), direction: filter.direction, undirected };
}

/** With both kinds and families a relationship must satisfy both. */
function wantedKinds({ kinds, families }: RelationshipFilter): readonly RelationshipKind[] {
  const ofFamilies = families.length > 0 ? kindsOfFamilies(families) : relationshipKindNames;
  return kinds.length > 0 ? ofFamilies.filter((kind) => kinds.includes(kind)) : ofFamilies;
}
