// How many of the entities stand in the graph as the dataset would say them again
//
// Parameters
//   $ids      as ["bitmain"]
//   $hashes   of what would be written, beside each id, as ["0a…"]
//   $dataset  as "d"
// Rows, one: same
UNWIND range(0, size($ids) - 1) AS place
MATCH (entity:Entity {id: $ids[place]})
WHERE
  any(
    at IN range(0, size(entity.datasets) - 1)
    WHERE entity.datasets[at] = $dataset AND entity.recordHashes[at] = $hashes[place]
  )
RETURN count(*) AS same
