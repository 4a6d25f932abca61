// Entities that bear an identifier
//
// Parameters
//   $query        the identifier in its forms as a Lucene query, as "identifiers:(\"CIK:1083301\" OR \"CIK:0001083301\")"
//   $identifiers  the same as stored, "SCHEME:value", as ["CIK:1083301", "CIK:0001083301"]
//   $candidates   how many matches to compare, as 500
// Rows, ordered by id, at most two: more than one means that the identifier does not identify
//   entity  all properties of one entity
CALL db.index.fulltext.queryNodes("entityNames", $query, {limit: toInteger($candidates)})
YIELD node AS entity
WHERE any(identifier IN entity.identifiers WHERE identifier IN $identifiers)
RETURN entity {.*} AS entity
ORDER BY entity.id
LIMIT 2
