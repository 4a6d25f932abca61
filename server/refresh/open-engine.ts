import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createCypherEngine } from "../cypher-engine/engine.ts";
import { toDay } from "../domain/partial-date.ts";
import type { Engine, EngineMemory } from "../engine/engine.ts";
import { openProjectionEngine, type ProjectionEngine } from "../engine/pool/engine.ts";
import type { Env, GivenDatabase } from "../env.ts";
import { operationLimits } from "../limits/operations.ts";
import { measureMemory } from "../projection/measure-memory.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { Connection } from "../store/neo4j/driver/connection.ts";
import { openPathReader } from "../store/neo4j/walk/path-reader.ts";
import { openProjectionReader } from "../store/neo4j/whole/projection-reader.ts";
import type { ProjectionReader } from "../store/projection-reader.ts";
import { loadApart } from "./load-apart.ts";
import { loadProjection } from "./load-projection.ts";
import { refreshProjection } from "./refresh-projection.ts";

/**
 * Bytes that a projection takes, as `measureMemory` found on generated graphs (83 and 59), where few relationships state
 * a role, an amount and the like. What a graph takes more is known once it is loaded.
 */
const bytesPerEntity = 85;
const bytesPerRelationship = 60;
const megabyte = 1_048_576;
/** No version of the graph has this name: what is answered on while the copy waits for an import. */
const noVersion = "none";

export interface EngineParts {
  readonly connection: Connection;
  /** Of the same database: a new version of the graph is loaded on a thread with a connection of its own. */
  readonly login: GivenDatabase;
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
 * While an import runs the projection stays as it was; one that is opened meanwhile comes when the import has ended,
 * and the database answers until then.
 */
export async function openEngine({ connection, login, store, env, report }: EngineParts): Promise<OpenedEngine> {
  const cypher = createCypherEngine({
    store: { ...openPathReader(connection), ...store },
    today: () => toDay(new Date()),
  });
  const reader = openProjectionReader(connection);
  const end = new AbortController();
  let projected: ProjectionEngine | undefined;
  let version = noVersion;
  let isServing = false;

  const giveUpCopy = async (takes: string): Promise<void> => {
    report(
      `The copy of the graph ${takes} more than PROJECTION_MEMORY=${env.projectionMemory} megabytes: the database answers itself.`,
    );
    const last = projected;
    projected = undefined;
    await last?.close();
  };
  /** Gives the version that is answered on from now on; fails, and changes nothing, where that cannot be had. */
  const takeUp = async (): Promise<string> => {
    const { version: seen, writing } = await reader.getGraphVersion();
    if (env.engine === "cypher") return seen;
    if (writing?.state === "running") {
      report("An import is running: the database answers itself until it has ended.");
      return noVersion;
    }
    const bound = env.engine === "auto" ? env.projectionMemory * megabyte : Number.POSITIVE_INFINITY;
    if ((await estimate(reader)) > bound) {
      await giveUpCopy("would take");
      return seen;
    }
    const place = { folder: join(env.home, "snapshots"), report };
    // Before the first is there nobody is kept waiting, and a thread would take time to start.
    const projection = await (isServing ? loadApart(login, place) : loadProjection(reader, place));
    if (projection.buffer.byteLength > bound) await giveUpCopy("takes");
    else if (projected === undefined) projected = openProjectionEngine({ projection, ...poolSize() });
    else projected.swap(projection);
    return projection.version;
  };
  const renew = async (): Promise<void> => {
    version = await takeUp();
  };
  await renew();
  isServing = true;
  const refreshing = refreshProjection({
    current: () => version,
    read: async () => {
      const graph = await reader.getGraphVersion();
      return graph.writing?.state === "running" ? version : graph.version;
    },
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

/** Bytes. */
async function estimate(reader: ProjectionReader): Promise<number> {
  const { entities, relationships } = await reader.countRows();
  return entities * bytesPerEntity + relationships * bytesPerRelationship;
}

function measureEngine({ projection }: ProjectionEngine): EngineMemory {
  return {
    bytes: measureMemory(projection).bytes,
    entities: projection.entityCount,
    relationships: projection.relationshipCount,
  };
}
