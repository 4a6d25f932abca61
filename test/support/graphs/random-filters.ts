import type { ClaimFilter } from "../../../server/domain/claim-filter.ts";
import type { PartialDate } from "../../../server/domain/partial-date.ts";
import { claimStatuses, standingStatuses } from "../../../server/domain/relationship.ts";
import { families, relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import type { Random } from "./random.ts";

const dates = ["2018", "2024-11", "2025-03-31", "2031", "1850-06-01"] as readonly string[] as readonly PartialDate[];

/** A filter with each of its fields set now and then; half of them set nothing. */
export function randomFilter(random: Random): ClaimFilter {
  const eagerness = random.maybe(0.5) ? 0 : 1;
  const isAsked = (chance: number): boolean => random.maybe(chance * eagerness);
  const some = <T>(chance: number, members: readonly T[], most: number): readonly T[] =>
    isAsked(chance) ? random.shuffle(members).slice(0, 1 + random.below(most)) : [];
  return {
    kinds: some(0.2, relationshipKindNames, 20),
    families: some(0.2, families, 6),
    excludeKinds: some(0.2, relationshipKindNames, 5),
    direction: isAsked(0.4) ? random.pick(["FORWARD", "BACKWARD"]) : "EITHER",
    statuses: isAsked(0.3) ? random.shuffle(claimStatuses).slice(0, random.below(6)) : standingStatuses,
    ...(isAsked(0.2) && { minimumConfidence: random.pick([0, 0.3, 0.5, 0.6, 0.9, 1]) }),
    ...(isAsked(0.2) && { minimumShare: random.pick([10, 50, 60, 100]) }),
    ...(isAsked(0.2) && { asOf: random.pick(dates) }),
    ...(isAsked(0.2) && { knownBy: random.pick(dates) }),
  };
}
