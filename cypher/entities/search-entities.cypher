// Entities whose name, alias, identifier or id matches a text
//
// Parameters
//   $query       a Lucene query made by to-lucene-query.ts, as "((\"hut\"^4 OR hut*^2) AND (\"8\"^4))"
//   $kinds       kinds or roles to keep, empty for all, as ["FIRM"]
//   $candidates  how many of the best matches to look at, as 500
//   $limit       how many of them to return, as 100
// Rows: one
//   total  matches among the candidates
//   found  list of {entity, degree}, by Lucene's score, of equals the one with more relationships first
CALL db.index.fulltext.queryNodes("entityNames", $query, {limit: toInteger($candidates)})
YIELD node AS entity, score
WHERE size($kinds) = 0 OR entity.kind IN $kinds OR any(role IN entity.roles WHERE role IN $kinds)
WITH entity, score, COUNT { (entity)--() } AS degree
ORDER BY score DESC, degree DESC, entity.id
WITH collect({entity: properties(entity), degree: degree}) AS found
RETURN size(found) AS total, found[..toInteger($limit)] AS found
