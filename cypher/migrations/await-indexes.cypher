// Waits until every index is filled
//
// Parameters
//   $seconds  when to give up, as 60
// Rows: none
CALL db.awaitIndexes($seconds)
