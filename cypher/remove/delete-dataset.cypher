// Deletes a dataset
//
// Parameters
//   $dataset  its id, as "crypto-mining-hardware"
// Rows: none
MATCH (dataset:Dataset {id: $dataset})
DELETE dataset
