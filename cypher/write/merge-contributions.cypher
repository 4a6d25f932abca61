// Writes what datasets say of a shared entity
//
// Parameters
//   $rows  list of {id, properties}, as [{id: "d|acme", properties: {id: "d|acme", entityId: "acme", dataset: "d", recordHash: "0a…", record: "{…}"}}]
// Rows: written
UNWIND $rows AS row
MERGE (contribution:Contribution {id: row.id})
SET contribution = row.properties
RETURN count(*) AS written
