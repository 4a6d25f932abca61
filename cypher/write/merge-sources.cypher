// Writes sources as they are given
//
// Parameters
//   $rows  list of {id, properties}, as [{id: "S1", properties: {id: "S1", tier: "PRESS", datasets: ["d"], recordHash: "0a…"}}]
// Rows: written
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties
RETURN count(*) AS written
