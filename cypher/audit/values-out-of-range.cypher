// Relationships whose confidence or score is outside 0 to 1, or whose share is outside 0 to 100
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (:Entity)-[relationship]->(:Entity)
WHERE NOT 0 <= relationship.confidence <= 1
  OR NOT 0 <= relationship.score <= 1
  OR NOT 0 <= relationship.shareMinimum <= relationship.shareMaximum <= 100
WITH relationship.id AS id
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
