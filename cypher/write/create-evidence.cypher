// Creates evidence and joins it to its source
//
// Parameters
//   $rows  list of {source, properties}, as [{source: "S1", properties: {id: "v-1", relationshipId: "r-1", source: "S1", stance: "SUPPORTS", properties: [], position: 0}}]
// Rows: written
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
CREATE (evidence:Evidence)-[:FROM]->(source)
SET evidence = row.properties
RETURN count(*) AS written
