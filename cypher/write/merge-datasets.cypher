// Writes datasets as they are given
//
// Parameters
//   $rows  list of {id, properties}, as [{id: "d", properties: {id: "d", title: "D", recordHash: "0a…"}}]
// Rows: written
UNWIND $rows AS row
MERGE (dataset:Dataset {id: row.id})
SET dataset = row.properties
RETURN count(*) AS written
