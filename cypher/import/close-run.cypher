// Closes an import run and drops its ledger
//
// Parameters
//   $id          as "run-0a1b"
//   $properties  as {finishedAt: "2026-01-02T03:04:05.000Z", created: 1, updated: 0, unchanged: 2}
// Rows: none
MATCH (run:ImportRun {id: $id})
SET run += $properties, run.state = "DONE"
WITH run
MATCH (batch:ImportBatch {run: run.id})
DELETE batch
