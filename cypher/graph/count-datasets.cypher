// How many entities, relationships and sources each dataset holds; reads the whole graph
//
// Parameters: none
// Rows, ordered by dataset
//   dataset        its id
//   entities       how many entities name it; one that is in two datasets counts in both
//   relationships  how many relationships are in it
//   sources        how many sources it cites; one that two datasets cite counts in both
CALL () {
  MATCH (entity:Entity)
  UNWIND entity.datasets AS dataset
  RETURN dataset, count(*) AS entities, 0 AS relationships, 0 AS sources
  UNION ALL
  MATCH (:Entity)-[relationship]->(:Entity)
  RETURN relationship.dataset AS dataset, 0 AS entities, count(*) AS relationships, 0 AS sources
  UNION ALL
  MATCH (source:Source)
  UNWIND source.datasets AS dataset
  RETURN dataset, 0 AS entities, 0 AS relationships, count(*) AS sources
}
RETURN dataset, sum(entities) AS entities, sum(relationships) AS relationships, sum(sources) AS sources
ORDER BY dataset
