// The version of the graph, taken for writing
//
// Parameters: none
// Rows: version (null before the first import)
MERGE (graph:Graph {id: "graph"})
SET graph.id = "graph"
RETURN graph.version AS version
