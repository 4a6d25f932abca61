// How many relationships of each kind and status there are, and how many of them have no evidence;
// reads the whole graph
//
// Parameters: none
// Rows, ordered by kind and status
//   kind       its kind
//   status     its status
//   count      how many
//   unsourced  how many of them have no evidence
MATCH (:Entity)-[relationship]->(:Entity)
RETURN
  type(relationship) AS kind,
  relationship.status AS status,
  count(*) AS count,
  sum(CASE WHEN EXISTS { (:Evidence {relationshipId: relationship.id}) } THEN 0 ELSE 1 END) AS unsourced
ORDER BY kind, status
