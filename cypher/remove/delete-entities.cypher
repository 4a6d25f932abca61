// Deletes entities that no relationship joins, with their evidence
//
// Parameters
//   $ids  list of entity ids, as ["bitmain"]
// Rows: deleted
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (evidence:Evidence {entityId: id})
DETACH DELETE evidence
WITH DISTINCT entity
DELETE entity
RETURN count(*) AS deleted
