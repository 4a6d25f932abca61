// Deletes what imports have written but the version of the graph, a part of it at a time
//
// Parameters
//   $atMost  as 5000
// Rows: deleted
MATCH (node:Entity|Evidence|Source|Dataset|Contribution|ImportRun|ImportReport|ImportBatch)
WITH node LIMIT $atMost
DETACH DELETE node
RETURN count(*) AS deleted
