// Whether the database holds a graph, or a part of one that an import has begun
//
// Parameters: none
// Rows, one
//   isFilled  false where there is nothing but the schema and what is remembered of imports that wrote nothing
RETURN
  EXISTS {
    MATCH (node)
    WHERE NOT node:Migration|Graph|ImportLock|ImportRun|ImportReport
  } AS isFilled
