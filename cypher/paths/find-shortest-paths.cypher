// The paths between two sets of entities with the fewest hops, none visiting an entity twice
//
// Two numbers are literals, for Cypher takes no parameter in their place: how many walks are taken between each two
// ends, and how many hops they may have. Each is marked by a comment, and the caller sets it from a whole number.
// Conditions on one relationship stand inside the pattern, where the search prunes by them; those on the whole walk
// (no entity twice, via, direction) are tested on each walk before it counts.
//
// Parameters
//   $from                 ids of where to start, as ["eric-trump"]
//   $to                   ids of where to end, as ["operation-red-sunset"]
//   $via                  ids that every path visits, as ["bitmain"]
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
//   $limit                how many rows to return, as 20000
// Rows, fewest hops first, then by entities
//   from, to  the ids of the ends
//   entities  list of ids in order
//   walks     how many walks over parallel relationships are this path
UNWIND $from AS fromId
MATCH (a:Entity {id: fromId})
UNWIND $to AS toId
MATCH (b:Entity {id: toId})
WHERE a <> b
MATCH path = SHORTEST 200 /* walks */ (
  (a)
  ((x)-[r WHERE type(r) IN $kinds
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
    AND NOT r.id IN $avoidRelationships]-(y WHERE NOT y.id IN $avoid)){1,6 /* hops */}
  (b)
  WHERE all(i IN range(0, size(x) - 1) WHERE NOT x[i] IN y[i..])
    AND all(id IN $via WHERE fromId = id OR any(entity IN y WHERE entity.id = id))
    AND ($direction = "EITHER" OR all(i IN range(0, size(r) - 1) WHERE
      type(r[i]) IN $undirectedKinds
      OR ($direction = "FORWARD" AND startNode(r[i]) = x[i])
      OR ($direction = "BACKWARD" AND startNode(r[i]) = y[i])))
)
WITH fromId, toId, [entity IN nodes(path) | entity.id] AS entities, count(*) AS walks
RETURN fromId AS from, toId AS to, entities, walks
ORDER BY size(entities), entities
LIMIT toInteger($limit)
