// How many sources there are
//
// Parameters: none
// Rows: one
//   count  how many
MATCH (source:Source)
RETURN count(source) AS count
