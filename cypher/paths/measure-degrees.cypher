// How many relationships of the kinds each entity has, whatever their status and date
//
// Parameters
//   $ids    the entities, as ["bitmain", "hut-8"]
//   $kinds  kinds that count, as ["OWNS", "BACKS"]
// Rows, ordered by id
//   id      of the entity
//   degree  how many
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, COUNT { (entity)-[r]-() WHERE type(r) IN $kinds } AS degree
ORDER BY id
