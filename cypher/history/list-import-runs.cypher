// A page of what is remembered of imports
//
// Parameters
//   $dataset    only imports of this dataset, as "crypto-mining-hardware"; null for all
//   $startedAt  of the last import of the page before, "" for the first page, as "2026-01-02T03:04:05.000Z"
//   $id         its id, "" for the first page, as "run-0a1b-mc3x"
//   $limit      how many to return, as 21
// Rows: one; the page is ordered by start, newest first, then by id downwards
//   total  how many there are
//   page   list of properties
RETURN
  COUNT {
    MATCH (report:ImportReport)
    WHERE $dataset IS NULL OR $dataset IN report.datasets
  } AS total,
  COLLECT {
    MATCH (report:ImportReport)
    WHERE
      ($dataset IS NULL OR $dataset IN report.datasets)
      AND (
        $startedAt = ""
        OR report.startedAt < $startedAt
        OR (report.startedAt = $startedAt AND report.id < $id)
      )
    WITH report
    ORDER BY report.startedAt DESC, report.id DESC
    LIMIT toInteger($limit)
    RETURN report {.*}
  } AS page
