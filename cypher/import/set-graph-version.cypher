// Gives the graph its next version
//
// Parameters
//   $version   as "0a1b2c3d4e5f"
//   $loadedAt  as "2026-01-02T03:04:05.000Z"
//   $writing   what has begun to change the content and not ended, as ["import run-0a1b"]; null where all has ended
//   $settled   the version before the first of these began, as "0a1b2c3d4e5f" or "empty"; null where all has ended
// Rows: none
MATCH (graph:Graph {id: "graph"})
SET graph.version = $version, graph.loadedAt = $loadedAt, graph.writing = $writing, graph.settled = $settled
