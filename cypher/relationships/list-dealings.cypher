// The contracts and payments in which entities have a part
//
// Parameters
//   $ids                list of text, as ["bitmain", "hut-8"]
//   $kinds              kinds that say a part, as ["SELLS_UNDER", "PAYS"]
//   $statuses           statuses to keep, as ["CONFIRMED", "REPORTED"]
//   $minimumConfidence  0 to 1, as 0.5
//   $shareKinds         kinds that carry a share, as ["OWNS", "SUPPLIES"]
//   $minimumShare       percent that a share may reach, as 25; a share that is not stated may be any
//   $asOfEarliest       first day of a date at which the claim may hold, or null, in days since 1970-01-01, as 20089
//   $asOfLatest         last day of that date, or null, as 20089
//   $knownBy            day by which the claim was known, or null, in days since 1970-01-01, as 20089
// Rows, ordered by id, kind and thing; unknown ids are absent. A contract stands once for each kind and direction
//   id        the entity
//   kind      the relationship that says its part
//   forward   whether the entity is its first end
//   thing     id of the contract, of a payment that of its relationship
//   amount    decimal text, or null
//   currency  or null
//   parties   how many have this part in the contract by claims of these statuses, at whatever date; 1 in a payment
MATCH (entity:Entity)-[relationship:BUYS_UNDER|SELLS_UNDER|INTERMEDIATES|PAYS]-(other:Entity)
WHERE entity.id IN $ids
  AND type(relationship) IN $kinds
  AND relationship.status IN $statuses
  AND relationship.confidence >= $minimumConfidence
  AND (
    NOT type(relationship) IN $shareKinds
    OR coalesce(relationship.shareMaximum, 100) > $minimumShare
    OR (coalesce(relationship.shareMaximum, 100) = $minimumShare AND relationship.shareMaximumExclusive IS NULL)
  )
  AND ($asOfLatest IS NULL OR (
    coalesce(relationship.sinceEarliest, $asOfLatest) <= $asOfLatest
    AND coalesce(relationship.untilLatest, $asOfEarliest) >= $asOfEarliest
  ))
  AND ($knownBy IS NULL OR relationship.knownSinceEarliest <= $knownBy)
WITH
  entity,
  other,
  type(relationship) AS kind,
  startNode(relationship) = entity AS forward,
  CASE WHEN type(relationship) = "PAYS" THEN relationship ELSE other END AS bearer
WHERE kind = "PAYS" OR forward
WITH DISTINCT entity.id AS id, kind, forward, other, bearer
RETURN
  id,
  kind,
  forward,
  bearer.id AS thing,
  bearer.amount AS amount,
  bearer.currency AS currency,
  CASE
    WHEN kind = "PAYS" THEN 1
    ELSE COUNT {
      MATCH (other)<-[beside]-(party:Entity)
      WHERE type(beside) = kind
        AND beside.status IN $statuses
      RETURN DISTINCT party
    }
  END AS parties
ORDER BY id, kind, forward DESC, thing
