// Evidence of an entity that is not there, or of nothing, or of both an entity and a relationship
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (evidence:Evidence)
WHERE (evidence.relationshipId IS NULL) = (evidence.entityId IS NULL)
  OR (
    evidence.entityId IS NOT NULL
    AND NOT EXISTS { (:Entity {id: evidence.entityId}) }
  )
WITH evidence.id AS id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
