// The committed batches of a run that was interrupted
//
// Parameters
//   $run  as "run-0a1b"
// Rows: batch, changes
MATCH (batch:ImportBatch {run: $run})
RETURN batch.batch AS batch, batch.changes AS changes
