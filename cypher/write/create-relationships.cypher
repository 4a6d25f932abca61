// Creates relationships; their ids are known not to exist
//
// Parameters
//   $rows  list of {kind, from, to, properties}, as [{kind: "OWNS", from: "ana", to: "acme", properties: {id: "r-1", status: "REPORTED"}}]
// Rows: written
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relationship:$(row.kind)]->(to)
SET relationship = row.properties
RETURN count(*) AS written
