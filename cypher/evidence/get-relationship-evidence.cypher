// What relationships rest on, with the sources that it cites
//
// Parameters
//   $ids    list of text, as ["r-0018b2fd8f5a0a38"]
//   $limit  evidence of one relationship, as 100
// Rows: one
//   rows     list of {id, evidence}, for each relationship that has evidence, ordered by id; its evidence as a list of
//            properties, supports before denials, then by source
//   sources  list of properties, each source once, ordered by id
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
WITH collect({id: id, evidence: evidence}) AS rows
RETURN rows, COLLECT {
  UNWIND rows AS row
  UNWIND row.evidence AS evidence
  WITH DISTINCT evidence.source AS cited
  ORDER BY cited
  MATCH (source:Source {id: cited})
  RETURN source {.*}
} AS sources
