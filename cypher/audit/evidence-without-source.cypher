// Evidence that does not come from exactly the source that it names
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (evidence:Evidence)
WHERE COUNT { (evidence)-[:FROM]->(:Source) } <> 1
  OR NOT EXISTS { (evidence)-[:FROM]->(:Source {id: evidence.source}) }
WITH evidence.id AS id
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
