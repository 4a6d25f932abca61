// Drops the ledgers of a dataset's interrupted runs: what they committed is about to go
//
// Parameters
//   $dataset  its id, as "crypto-mining-hardware"
// Rows: none
MATCH (run:ImportRun)
WHERE $dataset IN run.datasets
MATCH (batch:ImportBatch {run: run.id})
DELETE batch
