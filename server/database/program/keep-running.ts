import { setTimeout } from "node:timers/promises";
import type { Report } from "../database.ts";
import { type Launch, type Neo4jProgram, startNeo4j } from "./neo4j-program.ts";

interface KeepOptions {
  readonly launch: Launch;
  readonly onSpawn: (pid: number) => void;
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** Pauses between starts grow from half a second to thirty: long enough not to burn a core on what cannot start. */
const pauses = { first: 500, longest: 30_000 };
/** Whoever lived so long has started well, and the pauses begin anew. */
const settledMilliseconds = 60_000;

/** Starts Neo4j and starts it again whenever it ends by itself, until stopped. Rejects when the first start fails. */
export async function keepRunning({
  launch,
  onSpawn,
  report,
  signal,
}: KeepOptions): Promise<{ stop(): Promise<void> }> {
  const halt = new AbortController();
  let current = await startNeo4j(launch, { onSpawn, signal });
  const watching = watch();

  async function watch(): Promise<void> {
    let pause = pauses.first;
    while (!halt.signal.aborted) {
      const startedAt = Date.now();
      const how = await current.ended;
      if (halt.signal.aborted) return;
      report(`Neo4j ended by itself (${how}); starting it again.`);
      pause = Date.now() - startedAt > settledMilliseconds ? pauses.first : Math.min(pause * 2, pauses.longest);
      const next = await startAgain(pause);
      if (next === undefined) return;
      current = next;
      report("Neo4j is back.");
    }
  }

  async function startAgain(firstPause: number): Promise<Neo4jProgram | undefined> {
    for (let pause = firstPause; ; pause = Math.min(pause * 2, pauses.longest)) {
      await setTimeout(pause, undefined, { signal: halt.signal }).catch(() => undefined);
      if (halt.signal.aborted) return undefined;
      try {
        return await startNeo4j(launch, { onSpawn, signal: halt.signal });
      } catch (error) {
        if (!halt.signal.aborted) report(`Neo4j did not come back: ${error instanceof Error ? error.message : error}`);
      }
    }
  }

  return {
    async stop() {
      halt.abort();
      await current.stop();
      await watching;
    },
  };
}
