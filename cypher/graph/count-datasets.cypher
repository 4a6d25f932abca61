// How many entities and relationships each dataset holds; reads the whole graph
//
// Parameters: none
// Rows, ordered by dataset
//   dataset        its id
//   entities       how many entities name it; one that is in two datasets counts in both
//   relationships  how many relationships are in it
CALL () {
  MATCH (entity:Entity)
  UNWIND entity.datasets AS dataset
  RETURN dataset, count(*) AS entities, 0 AS relationships
  UNION ALL
  MATCH (:Entity)-[relationship]->(:Entity)
  RETURN relationship.dataset AS dataset, 0 AS entities, count(*) AS relationships
}
RETURN dataset, sum(entities) AS entities, sum(relationships) AS relationships
ORDER BY dataset
