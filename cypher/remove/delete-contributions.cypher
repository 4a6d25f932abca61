// Deletes what datasets say of shared entities
//
// Parameters
//   $ids  list of contribution ids, as ["d|acme"]
// Rows: none
UNWIND $ids AS id
MATCH (contribution:Contribution {id: id})
DELETE contribution
