// Sources that are in the graph, with the hash of what was written and the datasets that cite them
//
// Parameters
//   $ids  list of ids, as ["S1", "S2"]
// Rows: id, hash, datasets
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, source.recordHash AS hash, source.datasets AS datasets
