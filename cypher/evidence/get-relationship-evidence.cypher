// What relationships rest on
//
// Parameters
//   $ids    list of text, as ["r-0018b2fd8f5a0a38"]
//   $limit  evidence of one relationship, as 100
// Rows: one for each relationship that has evidence, ordered by id
//   id        the relationship
//   evidence  list of properties, supports before denials, then by source
UNWIND $ids AS id
WITH DISTINCT id
ORDER BY id
WITH id, COLLECT {
  MATCH (evidence:Evidence {relationshipId: id})
  WITH evidence
  ORDER BY evidence.stance DESC, evidence.source, evidence.position, evidence.id
  LIMIT toInteger($limit)
  RETURN evidence {.*}
} AS evidence
WHERE size(evidence) > 0
RETURN id, evidence
