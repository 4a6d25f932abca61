// Entities without a property that every entity has, or without the label of their kind
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (entity:Entity)
WHERE entity.id IS NULL
  OR entity.kind IS NULL
  OR entity.name IS NULL
  OR entity.name = ""
  OR entity.datasets IS NULL
  OR size(entity.datasets) = 0
  OR none(label IN labels(entity) WHERE toUpper(label) = entity.kind)
WITH coalesce(entity.id, elementId(entity)) AS id
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
