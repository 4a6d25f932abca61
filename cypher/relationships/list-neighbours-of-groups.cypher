// A page of the neighbours of each of some groups of an entity, best first
//
// Of the relationships that join a neighbour in its group the best one decides on its place: by confidence, then by the
// share's minimum, then by its maximum, the largest first; a share that is not stated is 0 to 100. Ties go by id.
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
//   $groups             list of {kind, direction, entityKind, after}, as [{kind: "OWNS", direction: "FORWARD",
//                       entityKind: "FIRM", after: null}]; after is the last neighbour of the page before, as
//                       {confidence: 0.9, shareMinimum: 25, shareMaximum: 100, id: "hut-8"}, or null
//   $limit              how many of each group to return, as 26
// Rows, by group in the order given, then best first
//   place         of the group in $groups, from 0
//   id            the neighbour
//   confidence    of the best relationship that joins it
//   shareMinimum  of the same
//   shareMaximum  of the same
MATCH (entity:Entity {id: $id})
UNWIND range(0, size($groups) - 1) AS place
WITH entity, place, $groups[place] AS wanted
CALL (entity, wanted) {
  MATCH (entity)-[relationship]-(neighbour:Entity)
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
    AND type(relationship) = wanted.kind
    AND neighbour.kind = wanted.entityKind
    AND (wanted.direction = "EITHER" OR (wanted.direction = "FORWARD") = (startNode(relationship) = entity))
  WITH
    neighbour.id AS id,
    relationship.confidence AS confidence,
    coalesce(relationship.shareMinimum, 0) AS shareMinimum,
    coalesce(relationship.shareMaximum, 100) AS shareMaximum
  ORDER BY confidence DESC, shareMinimum DESC, shareMaximum DESC
  WITH id, head(collect([confidence, shareMinimum, shareMaximum])) AS best
  WITH id, best[0] AS confidence, best[1] AS shareMinimum, best[2] AS shareMaximum, wanted.after AS after
  WHERE after IS NULL
    OR confidence < after.confidence
    OR (confidence = after.confidence AND (
      shareMinimum < after.shareMinimum
      OR (shareMinimum = after.shareMinimum AND (
        shareMaximum < after.shareMaximum
        OR (shareMaximum = after.shareMaximum AND id > after.id)
      ))
    ))
  RETURN id, confidence, shareMinimum, shareMaximum
  ORDER BY confidence DESC, shareMinimum DESC, shareMaximum DESC, id
  LIMIT toInteger($limit)
}
RETURN place, id, confidence, shareMinimum, shareMaximum
ORDER BY place, confidence DESC, shareMinimum DESC, shareMaximum DESC, id
