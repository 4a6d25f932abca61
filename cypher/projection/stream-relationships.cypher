// What the projection keeps of every relationship
//
// Parameters: none
// Rows, in no order
//   id, kind, from, to, status, disputed, confidence, since, until, knownSince  of one relationship
//   shareMinimum, shareMaximum, shareMinimumExclusive, shareMaximumExclusive    of its share, null where none is stated
//   component, role, interests, directness, units, amount, currency, distanceKilometres, score  null where none is stated
//   deniedBy  ids of those who deny it by name, in the order of the evidence, maybe twice; null of what is not disputed
MATCH (from:Entity)-[relationship]->(to:Entity)
RETURN
  relationship.id AS id,
  type(relationship) AS kind,
  from.id AS from,
  to.id AS to,
  relationship.status AS status,
  relationship.disputed AS disputed,
  relationship.confidence AS confidence,
  relationship.since AS since,
  relationship.until AS until,
  relationship.knownSince AS knownSince,
  relationship.shareMinimum AS shareMinimum,
  relationship.shareMaximum AS shareMaximum,
  relationship.shareMinimumExclusive AS shareMinimumExclusive,
  relationship.shareMaximumExclusive AS shareMaximumExclusive,
  relationship.component AS component,
  relationship.role AS role,
  relationship.interests AS interests,
  relationship.directness AS directness,
  relationship.units AS units,
  relationship.amount AS amount,
  relationship.currency AS currency,
  relationship.distanceKilometres AS distanceKilometres,
  relationship.score AS score,
  CASE WHEN relationship.disputed THEN COLLECT {
    MATCH (evidence:Evidence {relationshipId: relationship.id})
    WHERE evidence.stance = 'DENIES' AND evidence.statedBy IS NOT NULL
    RETURN evidence.statedBy
    ORDER BY evidence.source, evidence.position, evidence.id
  } END AS deniedBy
