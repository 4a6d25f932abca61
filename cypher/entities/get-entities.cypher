// Entities by id
//
// Parameters
//   $ids  list of text, as ["bitmain", "hut-8"]
// Rows, ordered by id; unknown ids are absent
//   entity  all properties of one entity
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity {.*} AS entity
ORDER BY entity.id
