// Replaces the properties of relationships
//
// Parameters
//   $rows  list of {id, kind, from, to, properties}, as [{id: "r-1", kind: "OWNS", from: "ana", to: "acme", properties: {id: "r-1", status: "CONFIRMED"}}]
// Rows: written
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CALL (from, to, row) {
  MATCH (from)-[relationship:$(row.kind)]->(to)
  WHERE relationship.id = row.id
  SET relationship = row.properties
  RETURN count(*) AS found
}
RETURN sum(found) AS written
