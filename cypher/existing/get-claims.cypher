// Relationships with their evidence, for their records
//
// Parameters
//   $rows  list of {id, kind, from, to}, as [{id: "r-00005c19b244a308", kind: "SANCTIONS", from: "bis", to: "sophgo"}]
// Rows: relationship, kind, from, to, evidence (in the order of the record)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CALL (from, to, row) {
  MATCH (from)-[relationship:$(row.kind)]->(to)
  WHERE relationship.id = row.id
  RETURN relationship
}
RETURN relationship {.*} AS relationship, row.kind AS kind, row.from AS from, row.to AS to,
  COLLECT {
    MATCH (evidence:Evidence {relationshipId: row.id})
    WITH evidence
    ORDER BY evidence.position, evidence.id
    RETURN evidence {.*}
  } AS evidence
