// The relationships that join an entity to some others
//
// Parameters
//   $id                 the entity, as "bitmain"
//   $kinds              kinds to keep, as ["OWNS", "BACKS"]
//   $statuses           statuses to keep, as ["CONFIRMED", "REPORTED"]
//   $minimumConfidence  0 to 1, as 0.5
//   $shareKinds         kinds that carry a share, as ["OWNS", "SUPPLIES"]
//   $minimumShare       percent that a share may reach, as 25; a share that is not stated may be any
//   $asOfEarliest       first day of a date at which the claim may hold, or null, in days since 1970-01-01, as 20089
//   $asOfLatest         last day of that date, or null, as 20089
//   $knownBy            day by which the claim was known, or null, in days since 1970-01-01, as 20089
//   $direction          FORWARD where the entity is the first end, BACKWARD where it is the second, or EITHER
//   $undirectedKinds    kinds without a direction, which pass either way, as ["NEAR"]
//   $others             its neighbours, as ["hut-8"]; the entity itself stands for what joins it to itself
//   $limit              how many to return, as 10001
// Rows, ordered by id
//   id  of a relationship
MATCH (entity:Entity {id: $id})-[relationship]-(other:Entity)
WHERE other.id IN $others
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
  AND (
    $direction = "EITHER"
    OR type(relationship) IN $undirectedKinds
    OR ($direction = "FORWARD") = (startNode(relationship) = entity)
  )
RETURN relationship.id AS id
ORDER BY id
LIMIT toInteger($limit)
