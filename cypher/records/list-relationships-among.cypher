// The relationships that start at some entities and end at some
//
// Parameters
//   $from  list of text, as ["bitmain"]
//   $to    list of text, as ["bitmain", "hut-8"]
// Rows
//   id      of one relationship
//   status  as "CONFIRMED"
MATCH (from:Entity)-[relationship]->(to:Entity)
WHERE from.id IN $from AND to.id IN $to
RETURN relationship.id AS id, relationship.status AS status
