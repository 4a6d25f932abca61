// The datasets
//
// Parameters: none
// Rows, ordered by id
//   dataset  all properties of one dataset
MATCH (dataset:Dataset)
RETURN dataset {.*} AS dataset
ORDER BY dataset.id
