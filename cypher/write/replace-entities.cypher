// Replaces labels and properties of entities
//
// Parameters
//   $rows  list of {id, oldLabels, labels, properties}, as [{id: "acme", oldLabels: ["Firm"], labels: ["Backer"], properties: {id: "acme", kind: "BACKER"}}]
// Rows: written
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
REMOVE entity:$(row.oldLabels)
SET entity = row.properties
SET entity:$(row.labels)
RETURN count(*) AS written
