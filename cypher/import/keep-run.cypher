// Keeps what became of one import, beside its run
//
// Parameters
//   $run         as "run-0a1b"
//   $id          of this import alone, as "run-0a1b-mc3x"
//   $properties  as {id: "run-0a1b-mc3x", run: "run-0a1b", format: "linchpin", datasets: ["d"], startedAt: "2026-01-02T03:04:05.000Z", result: "done", detail: "{}"}
// Rows: none
MERGE (run:ImportRun {id: $run})
MERGE (report:ImportReport {id: $id})
MERGE (run)-[:HAS_REPORT]->(report)
SET report = $properties
