// A page of the sources, for their records
//
// Parameters
//   $after  id of the last source of the page before, "" for the first page, as "S2"
//   $limit  how many to return, as 1000
// Rows, ordered by id
//   source  all properties of one source
MATCH (source:Source)
WHERE source.id > $after
RETURN source {.*} AS source
ORDER BY source.id
LIMIT toInteger($limit)
