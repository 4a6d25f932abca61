// How many of the sources stand in the graph as they would be written, cited by the dataset
//
// Parameters
//   $ids      as ["S1"]
//   $hashes   of what would be written, beside each id, as ["0a…"]
//   $dataset  as "d"
// Rows, one: same
UNWIND range(0, size($ids) - 1) AS place
MATCH (source:Source {id: $ids[place]})
WHERE source.recordHash = $hashes[place] AND $dataset IN source.datasets
RETURN count(*) AS same
