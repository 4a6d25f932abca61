import type { FastifyInstance } from "fastify";
import type { StoreHealth } from "../store/graph-store.ts";

/**
 * `/health/live`: the process answers. `/health/ready`: the database answered within a second; else 503.
 * Neither says anything about what is in the graph.
 */
export function addHealth(app: FastifyInstance, { store, schema }: { store: StoreHealth; schema: number }): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      await store.checkHealth();
      return { status: "ready", database: "ready", schema };
    } catch {
      return reply.code(503).send({ status: "not ready", database: "away", schema });
    }
  });
}
