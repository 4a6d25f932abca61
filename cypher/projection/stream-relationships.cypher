// What the projection keeps of every relationship
//
// Parameters: none
// Rows, in no order
//   id, kind, from, to, status, confidence, since, until, knownSince, component  of one relationship
//   shareMinimum, shareMaximum, shareMinimumExclusive, shareMaximumExclusive     of its share, null where none is stated
MATCH (from:Entity)-[relationship]->(to:Entity)
RETURN
  relationship.id AS id,
  type(relationship) AS kind,
  from.id AS from,
  to.id AS to,
  relationship.status AS status,
  relationship.confidence AS confidence,
  relationship.since AS since,
  relationship.until AS until,
  relationship.knownSince AS knownSince,
  relationship.component AS component,
  relationship.shareMinimum AS shareMinimum,
  relationship.shareMaximum AS shareMaximum,
  relationship.shareMinimumExclusive AS shareMinimumExclusive,
  relationship.shareMaximumExclusive AS shareMaximumExclusive
