// Outlines of entities and relationships by id, with the ends of the relationships and those who deny them
//
// Every kind is named, so that each is looked up in its index; without a kind Neo4j would read all relationships.
//
// Parameters
//   $entities       list of text, as ["bitmain"]
//   $relationships  list of text, as ["r-0018b2fd8f5a0a38"]
// Rows: one; unknown ids are absent
//   entities       list of {id, kind, roles, name, country}, ordered by id
//   relationships  list of {id, kind, from, to, status, disputed, confidence, since, until, knownSince, shareMinimum,
//                  shareMaximum, shareMinimumExclusive, shareMaximumExclusive, component, role, interests, directness,
//                  units, amount, currency, distanceKilometres, score, deniedBy}, ordered by id; what is not stated is null
CALL () {
  MATCH (from:Entity)-[relationship:
         OWNS|CONTROLS|BACKS|LENDS_TO|MERGED_INTO|SUPPLIES|MAKES|COMPONENT_OF|HOSTS|OPERATES|BUYS_UNDER
         |SELLS_UNDER|INTERMEDIATES|COVERS|PAYS|OFFICER_OF|FOUNDED|ADVISES|MEMBER_OF|PARTNER_OF|FAMILY_OF
         |ASSOCIATED_WITH|CONDUCTS|TAKES_PART_IN|EXAMINES|DRAWS_ON|SANCTIONS|REGULATES|SUES|PART_OF
         |LOCATED_IN|NEAR|COMPETES_WITH|SAME_AS_CANDIDATE
        ]->(to:Entity)
  WHERE relationship.id IN $relationships
  WITH relationship, from.id AS from, to.id AS to
  ORDER BY relationship.id
  RETURN collect({
    id: relationship.id,
    kind: type(relationship),
    from: from,
    to: to,
    status: relationship.status,
    disputed: relationship.disputed,
    confidence: relationship.confidence,
    since: relationship.since,
    until: relationship.until,
    knownSince: relationship.knownSince,
    shareMinimum: relationship.shareMinimum,
    shareMaximum: relationship.shareMaximum,
    shareMinimumExclusive: relationship.shareMinimumExclusive,
    shareMaximumExclusive: relationship.shareMaximumExclusive,
    component: relationship.component,
    role: relationship.role,
    interests: relationship.interests,
    directness: relationship.directness,
    units: relationship.units,
    amount: relationship.amount,
    currency: relationship.currency,
    distanceKilometres: relationship.distanceKilometres,
    score: relationship.score,
    deniedBy: CASE WHEN relationship.disputed THEN COLLECT {
      MATCH (evidence:Evidence {relationshipId: relationship.id})
      WHERE evidence.stance = 'DENIES' AND evidence.statedBy IS NOT NULL
      RETURN evidence.statedBy
      ORDER BY evidence.source, evidence.position, evidence.id
    } END
  }) AS relationships
}
WITH
  relationships,
  reduce(ids = $entities, claim IN relationships | ids + claim.from + claim.to + coalesce(claim.deniedBy, [])) AS ids
CALL (ids) {
  MATCH (entity:Entity)
  WHERE entity.id IN ids
  WITH entity
  ORDER BY entity.id
  RETURN collect(entity {.id, .kind, .roles, .name, .country}) AS entities
}
RETURN entities, relationships
