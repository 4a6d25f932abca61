// How many entities of each kind there are; reads the whole graph
//
// Parameters: none
// Rows, ordered by kind
//   kind   the face, not a further role
//   count  how many
MATCH (entity:Entity)
RETURN entity.kind AS kind, count(*) AS count
ORDER BY kind
