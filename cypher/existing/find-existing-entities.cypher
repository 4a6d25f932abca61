// Entities that are in the graph, with every kind that they are
//
// Parameters
//   $ids  list of ids, as ["bitmain"]
// Rows: id, kinds
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, [entity.kind] + coalesce(entity.roles, []) AS kinds
