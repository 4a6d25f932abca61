// Which state the graph is in
//
// Parameters: none
// Rows: one, or none before the first import
//   version   changes whenever the content changes
//   loadedAt  ISO 8601
//   writing   what has begun to change the content and not ended, as ["import run-0a1b"]; null where all has ended
//   settled   the version before the first of these began; null where all has ended
//   silence   milliseconds since whoever holds the lock on imports was seen; null where nobody holds it
MATCH (graph:Graph {id: "graph"})
WHERE graph.version IS NOT NULL
OPTIONAL MATCH (lock:ImportLock {id: "import"})
RETURN
  graph.version AS version,
  graph.loadedAt AS loadedAt,
  graph.writing AS writing,
  graph.settled AS settled,
  timestamp() - datetime(lock.seenAt).epochMillis AS silence
