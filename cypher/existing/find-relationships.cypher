// Relationships that are in the graph, with the hash of what was written
//
// The subquery makes the planner start at the end with fewer relationships, which counts at hubs.
//
// Parameters
//   $rows  list of {id, kind, from, to}, as [{id: "r-00005c19b244a308", kind: "SANCTIONS", from: "bis", to: "sophgo"}]
// Rows: id, hash, knownSince
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CALL (from, to, row) {
  MATCH (from)-[relationship:$(row.kind)]->(to)
  WHERE relationship.id = row.id
  RETURN relationship.recordHash AS hash, relationship.knownSince AS knownSince
}
RETURN row.id AS id, hash, knownSince
