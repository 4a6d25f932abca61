// The claims of a dataset that have no end, but for tombstones; reads the whole graph
//
// Parameters
//   $dataset  its id, as "crypto-mining-hardware"
// Rows: id, kind, from, to
MATCH (from:Entity)-[relationship]->(to:Entity)
WHERE relationship.dataset = $dataset AND relationship.until IS NULL AND relationship.status <> "RETRACTED"
RETURN relationship.id AS id, type(relationship) AS kind, from.id AS from, to.id AS to
