// Opens an import run
//
// Parameters
//   $id          as "run-0a1b"
//   $properties  as {id: "run-0a1b", format: "linchpin", files: ["a.jsonl"], sha256: "0a…", datasets: ["d"], startedAt: "2026-01-02T03:04:05.000Z"}
// Rows: none
MERGE (run:ImportRun {id: $id})
SET run += $properties, run.state = "OPEN"
