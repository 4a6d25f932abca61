// Notes a batch as committed, in the transaction that writes it
//
// Parameters
//   $properties  as {id: "run-0a1b|3-9f8e", run: "run-0a1b", batch: "3-9f8e", changes: "cc=u"}
// Rows: none
CREATE (batch:ImportBatch)
SET batch = $properties
