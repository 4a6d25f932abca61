// Creates entities; their ids are known not to exist
//
// Parameters
//   $rows  list of {labels, properties}, as [{labels: ["Firm"], properties: {id: "acme", kind: "FIRM", name: "Acme"}}]
// Rows: written
UNWIND $rows AS row
CREATE (entity:Entity:$(row.labels))
SET entity = row.properties
RETURN count(*) AS written
