// Datasets that are in the graph, with the hash of what was written
//
// Parameters
//   $ids  list of ids, as ["crypto-mining-hardware"]
// Rows: id, hash
UNWIND $ids AS id
MATCH (dataset:Dataset {id: id})
RETURN id, dataset.recordHash AS hash
