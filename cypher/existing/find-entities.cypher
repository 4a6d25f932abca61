// Entities that are in the graph, with their labels and, for each of their datasets in order, the hash of its part
//
// Parameters
//   $ids  list of ids, as ["bitmain"]
// Rows: id, labels, datasets, hashes
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, labels(entity) AS labels, entity.datasets AS datasets, entity.recordHashes AS hashes
