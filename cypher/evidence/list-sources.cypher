// A page of the sources
//
// Parameters
//   $after  id of the last source of the page before, "" for the first page, as "S2"
//   $limit  how many to return, as 21
// Rows: one; the page is ordered by id
//   total  how many there are
//   page   list of properties
RETURN
  COUNT { (:Source) } AS total,
  COLLECT {
    MATCH (source:Source)
    WHERE source.id > $after
    WITH source
    ORDER BY source.id
    LIMIT toInteger($limit)
    RETURN source {.*}
  } AS page
