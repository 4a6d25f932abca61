// Gives the graph its next version
//
// Parameters
//   $version   as "0a1b2c3d4e5f"
//   $loadedAt  as "2026-01-02T03:04:05.000Z"
// Rows: none
MATCH (graph:Graph {id: "graph"})
SET graph.version = $version, graph.loadedAt = $loadedAt
