// Deletes relationships of a dataset with their evidence, a part of them at a time
//
// Parameters
//   $dataset  its id, as "crypto-mining-hardware"
//   $atMost   as 1000
// Rows: deleted
MATCH (:Entity)-[relationship]->(:Entity)
WHERE relationship.dataset = $dataset
WITH relationship LIMIT $atMost
WITH relationship, relationship.id AS id
DELETE relationship
WITH collect(id) AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (evidence:Evidence {relationshipId: id})
  DETACH DELETE evidence
}
RETURN size(ids) AS deleted
