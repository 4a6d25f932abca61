// A dataset, if the graph holds it
//
// Parameters
//   $dataset  its id, as "crypto-mining-hardware"
// Rows: id
MATCH (dataset:Dataset {id: $dataset})
RETURN dataset.id AS id
