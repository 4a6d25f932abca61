import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createCypherEngine } from "../cypher-engine/engine.ts";
import { toDay } from "../domain/partial-date.ts";
import type { Engine, EngineMemory } from "../engine/engine.ts";
import { openProjectionEngine, type ProjectionEngine } from "../engine/pool/engine.ts";
import type { Env } from "../env.ts";
import { operationLimits } from "../limits/operations.ts";
import { measureMemory } from "../projection/measure-memory.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { Connection } from "../store/neo4j/driver/connection.ts";
import { openPathReader } from "../store/neo4j/walk/path-reader.ts";
import { openProjectionReader } from "../store/neo4j/whole/projection-reader.ts";
import type { ProjectionReader } from "../store/projection-reader.ts";
import { loadProjection } from "./load-projection.ts";
import { refreshProjection } from "./refresh-projection.ts";

/** Bytes that a projection takes, from its measured layout: see `measureMemory`. */
const bytesPerEntity = 200;
const bytesPerRelationship = 60;
const megabyte = 1_048_576;

export interface EngineParts {
  readonly connection: Connection;
  readonly store: GraphStore;
  readonly env: Pick<Env, "engine" | "projectionMemory" | "home">;
  readonly report: (line: string) => void;
}

export interface OpenedEngine extends Engine {
  /** The version of the graph that was seen last. */
  readonly currentVersion: () => string;
  close(): Promise<void>;
}

/**
 * The engine that the environment asks for; `auto` takes the projection while it fits into PROJECTION_MEMORY, and
 * goes over to Cypher when the graph outgrows it. A new version of the graph is taken up while questions are answered.
 */
export async function openEngine({ connection, store, env, report }: EngineParts): Promise<OpenedEngine> {
  const cypher = createCypherEngine({
    store: { ...openPathReader(connection), ...store },
    today: () => toDay(new Date()),
  });
  const reader = openProjectionReader(connection);
  const end = new AbortController();
  let projected: ProjectionEngine | undefined;
  let version = "";

  const renew = async (): Promise<void> => {
    version = await reader.getVersion();
    if (env.engine === "cypher" || (env.engine === "auto" && !(await fits(reader, env.projectionMemory)))) {
      await projected?.close();
      projected = undefined;
      return;
    }
    const projection = await loadProjection(reader, { folder: join(env.home, "snapshots"), report });
    version = projection.version;
    if (projected === undefined) projected = openProjectionEngine({ projection, ...poolSize() });
    else projected.swap(projection);
  };
  await renew();
  const refreshing = refreshProjection({
    current: () => version,
    read: reader.getVersion,
    renew,
    report,
    signal: end.signal,
  });

  return {
    currentVersion: () => version,
    ask: (question, options) => (projected ?? cypher).ask(question, options),
    findOutlines: (wanted) => projected?.findOutlines?.(wanted),
    measure: () => projected && measureEngine(projected),
    async close() {
      end.abort();
      await refreshing;
      await projected?.close();
    },
  };
}

/** One core is left to the thread that talks to clients. */
function poolSize(): { readonly threads: number; readonly waiting: number } {
  return { threads: Math.max(1, availableParallelism() - 1), waiting: operationLimits.waiting };
}

async function fits(reader: ProjectionReader, megabytes: number): Promise<boolean> {
  const { entities, relationships } = await reader.countRows();
  return entities * bytesPerEntity + relationships * bytesPerRelationship <= megabytes * megabyte;
}

function measureEngine({ projection }: ProjectionEngine): EngineMemory {
  return {
    bytes: measureMemory(projection).bytes,
    entities: projection.entityCount,
    relationships: projection.relationshipCount,
  };
}
