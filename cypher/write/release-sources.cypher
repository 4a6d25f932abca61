// Takes sources from a dataset, a part of them at a time, and deletes those that nobody else has and no evidence cites
//
// Parameters
//   $dataset  its id, as "crypto-mining-hardware"
//   $atMost   as 1000
// Rows: released, deleted
MATCH (source:Source)
WHERE $dataset IN source.datasets
WITH source LIMIT $atMost
SET source.datasets = [dataset IN source.datasets WHERE dataset <> $dataset]
WITH source, size(source.datasets) = 0 AND NOT EXISTS { (source)<-[:FROM]-(:Evidence) } AS free
CALL (source, free) {
  WITH source, free
  WHERE free
  DELETE source
}
RETURN count(*) AS released, sum(CASE WHEN free THEN 1 ELSE 0 END) AS deleted
