// Evidence without a property that all evidence has
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (evidence:Evidence)
WHERE evidence.id IS NULL
  OR evidence.source IS NULL
  OR evidence.stance IS NULL
  OR evidence.position IS NULL
WITH coalesce(evidence.id, elementId(evidence)) AS id
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
