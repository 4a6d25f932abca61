// Deletes the evidence of entities that are about to get another
//
// Parameters
//   $ids  list of entity ids, as ["bitmain"]
// Rows: none
UNWIND $ids AS id
MATCH (evidence:Evidence {entityId: id})
DETACH DELETE evidence
