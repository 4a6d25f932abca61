// Relationships with an end that is no entity
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (from)-[relationship]->(to)
WHERE relationship.id IS NOT NULL AND NOT (from:Entity AND to:Entity)
WITH relationship.id AS id
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
