import type { FastifyInstance } from "fastify";
import { storeLimits } from "../limits/store.ts";
import type { StoreHealth } from "../store/graph-store.ts";

export interface HealthParts {
  readonly store: StoreHealth;
  /** Whether the database answers at once what readers ask. */
  readonly isWarmWithin: (milliseconds: number) => Promise<boolean>;
  /** How many migrations the database has had. */
  readonly schema: number;
}

/**
 * `/health/live`: the process answers. `/health/ready`: the database answered within a second, and what readers ask is
 * answered at once; else 503, with `away`, or with `warming` while a database that has just started plans its queries.
 * Neither says anything about what is in the graph.
 */
export function addHealth(app: FastifyInstance, { store, isWarmWithin, schema }: HealthParts): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const database = await stateOf({ store, isWarmWithin });
    if (database === "ready") return { status: "ready", database, schema };
    return reply.code(503).send({ status: "not ready", database, schema });
  });
}

async function stateOf({
  store,
  isWarmWithin,
}: Pick<HealthParts, "store" | "isWarmWithin">): Promise<"ready" | "warming" | "away"> {
  try {
    await store.checkHealth();
  } catch {
    return "away";
  }
  return (await isWarmWithin(storeLimits.healthMilliseconds)) ? "ready" : "warming";
}
