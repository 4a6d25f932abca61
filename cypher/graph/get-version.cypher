// Which state the graph is in
//
// Parameters: none
// Rows: one, or none before the first import
//   version   changes whenever the content changes
//   loadedAt  ISO 8601
MATCH (graph:Graph {id: "graph"})
WHERE graph.version IS NOT NULL
RETURN graph.version AS version, graph.loadedAt AS loadedAt
