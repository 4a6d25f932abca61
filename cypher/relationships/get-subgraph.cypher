// The relationships among entities
//
// Parameters
//   $ids                list of text, as ["bitmain", "hut-8"]
//   $kinds              kinds to keep, as ["OWNS", "BACKS"]
//   $statuses           statuses to keep, as ["CONFIRMED", "REPORTED"]
//   $minimumConfidence  0 to 1, as 0.5
//   $shareKinds         kinds that carry a share, as ["OWNS", "SUPPLIES"]
//   $minimumShare       percent that a share may reach, as 25; a share that is not stated may be any
//   $asOfEarliest       first day of a date at which the claim may hold, or null, in days since 1970-01-01, as 20089
//   $asOfLatest         last day of that date, or null, as 20089
//   $knownBy            day by which the claim was known, or null, in days since 1970-01-01, as 20089
//   $limit              how many to return, as 10001
// Rows, ordered by id
//   relationship  all properties of one relationship
//   kind          its kind
//   from, to      the ids of its ends
MATCH (from:Entity)-[relationship]->(to:Entity)
WHERE from.id IN $ids
  AND to.id IN $ids
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
RETURN relationship {.*} AS relationship, type(relationship) AS kind, from.id AS from, to.id AS to
ORDER BY relationship.id
LIMIT toInteger($limit)
