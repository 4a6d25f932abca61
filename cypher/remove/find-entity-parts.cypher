// Entities with their evidence, as one dataset wrote them
//
// Parameters
//   $ids  list of entity ids, as ["bitmain"]
// Rows: entity, evidence (in the order of the record)
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (id) {
  MATCH (evidence:Evidence {entityId: id})
  WITH evidence ORDER BY evidence.position
  RETURN collect(properties(evidence)) AS evidence
}
RETURN properties(entity) AS entity, evidence
