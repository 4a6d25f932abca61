// Sources without a property that every source has
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (source:Source)
WHERE source.id IS NULL OR source.title IS NULL OR source.publisher IS NULL OR source.tier IS NULL
WITH coalesce(source.id, elementId(source)) AS id
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
