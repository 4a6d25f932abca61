// How many neighbours an entity has, by what joins them to it and by their kind
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
//   $among              entities of which to say how many are in each group, as ["hut-8"]
// Rows, one a group, ordered by kind, direction and the neighbours' kind
//   kind           what joins them
//   direction      FORWARD where the entity is the first end, BACKWARD where it is the second, EITHER without a direction
//   entityKind     the neighbours' kind
//   neighbours     how many, each once
//   relationships  how many join them
//   shown          how many of the neighbours are among the given ones
MATCH (entity:Entity {id: $id})-[relationship]-(neighbour:Entity)
WHERE type(relationship) IN $kinds
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
WITH
  type(relationship) AS kind,
  CASE
    WHEN type(relationship) IN $undirectedKinds THEN "EITHER"
    WHEN startNode(relationship) = entity THEN "FORWARD"
    ELSE "BACKWARD"
  END AS direction,
  neighbour
RETURN
  kind,
  direction,
  neighbour.kind AS entityKind,
  count(DISTINCT neighbour) AS neighbours,
  count(*) AS relationships,
  count(DISTINCT CASE WHEN neighbour.id IN $among THEN neighbour END) AS shown
ORDER BY kind, direction, entityKind
