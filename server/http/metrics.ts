import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** How an import ended, as far as it is counted. */
export interface ImportEnding {
  readonly result: "done" | "refused" | "interrupted" | "failed";
  readonly mode: "write" | "compare";
  readonly rows?: Readonly<Record<string, number>>;
}

export interface Metrics {
  readonly registry: Registry;
  /** Counts an import that begins; the function that it gives takes how it ended. */
  noteImport(): (end: ImportEnding) => void;
  noteOperation(operation: { readonly code: string; readonly milliseconds: number; readonly cost: number }): void;
}

/**
 * Counters of one app. Labels are codes of ours, never an id, a name or an address.
 * `measureBytes` gives what the engine holds in memory at the moment.
 */
export function createMetrics(measureBytes: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "linchpin_projection_bytes",
    help: "Bytes of the copy of the graph's structure; 0 while questions are asked of the database",
    registers: [registry],
    collect() {
      this.set(measureBytes());
    },
  });
  const answered = new Counter({
    name: "linchpin_operations_total",
    help: "GraphQL operations answered, by error code or ok",
    labelNames: ["code"],
    registers: [registry],
  });
  const duration = new Histogram({
    name: "linchpin_operation_seconds",
    help: "Seconds from request to answer of a GraphQL operation",
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const cost = new Histogram({
    name: "linchpin_operation_cost",
    help: "Members of lists that a GraphQL operation may give",
    buckets: [10, 100, 500, 1_000, 2_500, 5_000, 10_000],
    registers: [registry],
  });
  const importing = new Gauge({
    name: "linchpin_imports_running",
    help: "Imports over HTTP that are under way",
    registers: [registry],
  });
  const imported = new Counter({
    name: "linchpin_imports_total",
    help: "Imports over HTTP by result and mode (write, or compare for a dry run)",
    labelNames: ["result", "mode"],
    registers: [registry],
  });
  const rows = new Counter({
    name: "linchpin_import_rows_total",
    help: "Rows of imports over HTTP that were to write, by what became of them",
    labelNames: ["outcome"],
    registers: [registry],
  });
  return {
    registry,
    noteImport() {
      importing.inc();
      return ({ result, mode, rows: counts = {} }) => {
        importing.dec();
        imported.inc({ result, mode });
        if (mode === "compare") return;
        for (const [outcome, count] of Object.entries(counts)) if (outcome !== "read") rows.inc({ outcome }, count);
      };
    },
    noteOperation(operation) {
      answered.inc({ code: operation.code });
      duration.observe(operation.milliseconds / 1_000);
      cost.observe(operation.cost);
    },
  };
}

/** `/metrics` in the text format of Prometheus. */
export function addMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get("/metrics", async (_request, reply) => {
    void reply.type(registry.contentType);
    return registry.metrics();
  });
}
