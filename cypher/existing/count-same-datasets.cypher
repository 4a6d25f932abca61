// How many of the datasets stand in the graph as they would be written
//
// Parameters
//   $ids     as ["d"]
//   $hashes  of what would be written, beside each id, as ["0a…"]
// Rows, one: same
UNWIND range(0, size($ids) - 1) AS place
MATCH (dataset:Dataset {id: $ids[place]})
WHERE dataset.recordHash = $hashes[place]
RETURN count(*) AS same
