// Sources by id, for their records
//
// Parameters
//   $ids  list of text, as ["S1", "S2"]
// Rows, ordered by id; unknown ids are absent
//   source  all properties of one source
MATCH (source:Source)
WHERE source.id IN $ids
RETURN source {.*} AS source
ORDER BY source.id
