import fc from "fast-check";
import { type EntityId, entityId, type RelationshipId, relationshipId } from "../../../server/domain/ids.ts";
import type { PartialDate } from "../../../server/domain/partial-date.ts";
import { type ClaimStatus, claimStatuses } from "../../../server/domain/relationship.ts";
import type { Family, RelationshipKind } from "../../../server/domain/relationship-kinds.ts";

/** The entities of an arbitrary graph; questions go from the first to the last. */
export const walkers = ["ana", "borealis", "cleo", "dora", "elm", "gale"];
const kinds: readonly RelationshipKind[] = ["OWNS", "SUPPLIES", "BACKS", "PARTNER_OF", "EXAMINES", "NEAR"];
const day = fc.integer({ min: 17_000, max: 19_000 });
const claim = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    ends: fc.uniqueArray(fc.constantFrom(...walkers), { minLength: 2, maxLength: 2 }),
    status: fc.constantFrom(...claimStatuses),
    confidence: fc.constantFrom(0.2, 0.5, 0.6, 0.9),
    sinceEarliest: day,
    untilLatest: day,
    knownSinceEarliest: day,
    shareMaximum: fc.constantFrom(10, 50, 90, 100),
    shareMaximumExclusive: fc.constant(true as const),
  },
  { requiredKeys: ["kind", "ends", "status", "confidence", "knownSinceEarliest"] },
);
/** What may stand between them, parallel and contrary claims included. */
export const walkableClaims = fc.array(claim, { minLength: 8, maxLength: 16 });
/** Mostly left out: many constraints at once leave no path to compare. */
function rarely<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}
function mostly<T>(usual: T, value: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return rarely(value).map((drawn) => drawn ?? usual);
}
const date = fc.constantFrom("2017" as PartialDate, "2018-06" as PartialDate, "2020-01-31" as PartialDate);
/** Every constraint that the Cypher engine knows, switched at random. */
export const askedOfPaths = fc.record({
  limit: fc.integer({ min: 1, max: 8 }),
  // Few bounds: the database plans the query anew for each.
  maxHops: fc.constantFrom(2, 4, 6),
  kinds: mostly<readonly RelationshipKind[]>([], fc.subarray([...kinds], { minLength: 3 })),
  families: mostly<readonly Family[]>(
    [],
    fc.constantFrom(["OWNERSHIP", "ROLE", "SUPPLY"], ["PLACE", "OWNERSHIP", "ROLE"]),
  ),
  excludeKinds: mostly<readonly RelationshipKind[]>([], fc.constant(["SUPPLIES"])),
  direction: fc.constantFrom("EITHER", "EITHER", "FORWARD", "BACKWARD" as const),
  via: mostly<readonly EntityId[]>([], fc.constant([entityId("dora")])),
  avoid: mostly<readonly EntityId[]>([], fc.subarray(["elm", "dora"].map(entityId))),
  avoidRelationships: mostly<readonly RelationshipId[]>([], fc.subarray(["0", "1", "2"].map(relationshipId))),
  statuses: mostly<readonly ClaimStatus[]>(claimStatuses, fc.subarray([...claimStatuses], { minLength: 3 })),
  weights: fc.constantFrom(
    { length: 1, doubt: 1, hub: 0.4, age: 0 },
    { length: 1, doubt: 0, hub: 0, age: 0 },
    { length: 0.2, doubt: 2, hub: 1, age: 3 },
  ),
  minimumConfidence: rarely(fc.constantFrom(0.5, 0.6)),
  minimumShare: rarely(fc.constantFrom(10, 49, 50, 90)),
  asOf: rarely(date),
  knownBy: rarely(date),
});
