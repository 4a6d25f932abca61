// Relationships that rest on no evidence
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (:Entity)-[relationship]->(:Entity)
WHERE NOT EXISTS { (:Evidence {relationshipId: relationship.id}) }
WITH relationship.id AS id
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
