// The entities one walked relationship away from any of the given ones
//
// Parameters
//   $ids                  where to start, as ["eric-trump"]
//   $kinds                kinds to walk, as ["OWNS", "BACKS", "PARTNER_OF"]
//   $undirectedKinds      kinds without a direction, which pass either way, as ["PARTNER_OF"]
//   $shareKinds           kinds that carry a share, as ["OWNS", "SUPPLIES"]
//   $direction            which way to walk a directed relationship, as "EITHER", "FORWARD" or "BACKWARD"
//   $statuses             statuses that count, as ["CONFIRMED", "REPORTED", "ALLEGED"]
//   $minimumConfidence    0 to 1, as 0.5
//   $minimumShare         percent that a share may reach, as 25; a share that is not stated may be any
//   $asOfEarliest         first day of a date at which the claim may hold, or null, in days since 1970-01-01, as 20089
//   $asOfLatest           last day of that date, or null, as 20089
//   $knownBy              day by which the claim was known, or null, in days since 1970-01-01, as 20089
//   $avoidRelationships   ids not to walk, as ["r-07f66ad008b31074"]
//   $avoid                ids of entities not to walk through, as ["hut-8"]
//   $limit                how many to return, as 10
// Rows, ordered by id
//   id  of an entity that is none of the given ones
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.id IN $ids
  AND NOT b.id IN $ids
  AND NOT b.id IN $avoid
  AND type(r) IN $kinds
  AND r.status IN $statuses
  AND r.confidence >= $minimumConfidence
  AND (
    NOT type(r) IN $shareKinds
    OR coalesce(r.shareMaximum, 100) > $minimumShare
    OR (coalesce(r.shareMaximum, 100) = $minimumShare AND r.shareMaximumExclusive IS NULL)
  )
  AND ($asOfLatest IS NULL OR (
    coalesce(r.sinceEarliest, $asOfLatest) <= $asOfLatest
    AND coalesce(r.untilLatest, $asOfEarliest) >= $asOfEarliest
  ))
  AND ($knownBy IS NULL OR r.knownSinceEarliest <= $knownBy)
  AND NOT r.id IN $avoidRelationships
  AND ($direction = "EITHER"
    OR type(r) IN $undirectedKinds
    OR ($direction = "FORWARD" AND startNode(r) = a)
    OR ($direction = "BACKWARD" AND startNode(r) = b))
RETURN DISTINCT b.id AS id
ORDER BY id
LIMIT toInteger($limit)
