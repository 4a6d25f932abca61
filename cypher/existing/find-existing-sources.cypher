// Sources that are in the graph
//
// Parameters
//   $ids  list of ids, as ["S1"]
// Rows: source, datasets
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN properties(source) AS source, source.datasets AS datasets
