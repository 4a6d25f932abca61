// Deletes what is known of the graph's version: it is as before the first import
//
// Parameters: none
// Rows: none
MATCH (graph:Graph)
DELETE graph
