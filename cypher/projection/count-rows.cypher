// How much a projection of the graph would hold
//
// Parameters: none
// Rows, one
//   entities       count of entities
//   relationships  count of relationships between entities
CALL () {
  MATCH (entity:Entity)
  RETURN count(entity) AS entities
}
CALL () {
  MATCH (:Entity)-[relationship]->(:Entity)
  RETURN count(relationship) AS relationships
}
RETURN entities, relationships
