// What a committed batch of a run became
//
// Parameters
//   $id  run and batch, as "run-0a1b|3-9f8e"
// Rows: changes
MATCH (batch:ImportBatch {id: $id})
RETURN batch.changes AS changes
