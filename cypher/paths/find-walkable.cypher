// What may be walked from the first to the second entity of each pair
//
// Parameters
//   $pairs                list of two ids, as [["eric-trump", "american-bitcoin"]]
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
// Rows, ordered by from, to, id
//   id          of the relationship
//   kind        its kind
//   from, to    the two entities of the pair
//   forward     whether it is walked from its first end to its second
//   status      its status
//   confidence  0 to 1
//   shareMaximum, shareMaximumExclusive  of its share, null where none is stated
//   lastDay     the last day on which it may hold, in days since 1970-01-01, or null
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})
MATCH (b:Entity {id: pair[1]})
MATCH (a)-[r]-(b)
WHERE type(r) IN $kinds
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
RETURN r.id AS id, type(r) AS kind, a.id AS from, b.id AS to, startNode(r) = a AS forward,
  r.status AS status, r.confidence AS confidence, r.shareMaximum AS shareMaximum,
  r.shareMaximumExclusive AS shareMaximumExclusive, r.untilLatest AS lastDay
ORDER BY from, to, id
