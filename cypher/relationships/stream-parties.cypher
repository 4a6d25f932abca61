// The entities that have a part in contracts or payments
//
// Parameters
//   $kind     the relationship that says the part, as "SELLS_UNDER"
//   $forward  whether they are its first end, as true
// Rows, ordered by id, each entity once
//   id  the entity
MATCH (party:Entity)-[relationship:BUYS_UNDER|SELLS_UNDER|INTERMEDIATES|PAYS]-(:Entity)
WHERE type(relationship) = $kind
  AND (startNode(relationship) = party) = $forward
RETURN DISTINCT party.id AS id
ORDER BY id
