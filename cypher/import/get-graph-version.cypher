// The version of the graph and what is writing on from it, taken for writing
//
// Parameters: none
// Rows, one
//   version  null before the first import
//   writing  what has begun to change the content and not ended, as ["import run-0a1b"]; null where all has ended
//   settled  the version before the first of these began; null where all has ended
MERGE (graph:Graph {id: "graph"})
SET graph.id = "graph"
RETURN graph.version AS version, graph.writing AS writing, graph.settled AS settled
