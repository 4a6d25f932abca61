// Entities and relationships of a dataset that is not there
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
CALL () {
  MATCH (entity:Entity)
  WHERE any(dataset IN entity.datasets WHERE NOT EXISTS { (:Dataset {id: dataset}) })
  RETURN entity.id AS id
  UNION ALL
  MATCH (:Entity)-[relationship]->(:Entity)
  WHERE NOT EXISTS { (:Dataset {id: relationship.dataset}) }
  RETURN relationship.id AS id
}
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
