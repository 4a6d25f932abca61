// The newest import of each dataset that was done
//
// Parameters
//   $datasets  their ids, as ["crypto-mining-hardware"]
// Rows, ordered by dataset; none for a dataset that is remembered by no import
//   dataset  its id
//   report   all properties of the import
UNWIND $datasets AS dataset
CALL (dataset) {
  MATCH (report:ImportReport {result: "done"})
  WHERE dataset IN report.datasets
  WITH report
  ORDER BY report.startedAt DESC, report.id DESC
  LIMIT 1
  RETURN report {.*} AS report
}
RETURN dataset, report
ORDER BY dataset
