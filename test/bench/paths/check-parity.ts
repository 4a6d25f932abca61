import type { openAskers } from "./ask-engine.ts";
import type { openServer } from "./ask-server.ts";
import type { Pair } from "./choose-pairs.ts";
import { isGivenUp, type RawDriver } from "./raw-driver.ts";

interface Answerers {
  readonly engine: ReturnType<typeof openAskers>;
  readonly server: Awaited<ReturnType<typeof openServer>>;
  readonly raw: RawDriver;
  readonly signal: AbortSignal;
}

/**
 * Whether all of them answer the same before anything is timed: the best path by hops is as long as Neo4j's shortest
 * and as the plain search says, and the server's ten paths are the engine's, every step with evidence. Gives the pairs
 * to time: those without a path, and those for which Neo4j finds its paths in time.
 * Throws Error with the first pair on which they differ.
 */
export async function checkParity(
  pairs: readonly Pair[],
  { engine, server, raw, signal }: Answerers,
): Promise<readonly Pair[]> {
  const answered: Pair[] = [];
  for (const pair of pairs) {
    signal.throwIfAborted();
    const refuse = (what: string, found: unknown, wanted: unknown) => {
      if (found !== wanted) throw new Error(`${pair.fromId} to ${pair.toId}: ${what} is ${found}, not ${wanted}`);
    };
    refuse("the length in the engine", engine.bestByHops(pair).paths[0]?.steps.length ?? -1, pair.distance);
    const served = await server.askOverHttp(pair);
    const ids = (paths: readonly { readonly id: string }[]) => paths.map(({ id }) => id).join();
    refuse("the server's answer", ids(served), ids(engine.ten(pair).paths));
    const bare = served
      .flatMap(({ steps }) => steps)
      .filter(({ relationship }) => (relationship.evidence ?? []).length === 0);
    refuse("the count of steps without evidence", bare.length, 0);
    // Where there is no path, Neo4j walks the graph for many seconds to say so, and is not asked.
    const length = pair.distance < 0 ? pair.distance : await askNeo4j(pair, raw);
    if (length === undefined) continue;
    refuse("the length in Neo4j", length, pair.distance);
    answered.push(pair);
  }
  return answered;
}

/** The least hops that Neo4j finds; undefined where it gives one or ten paths up. */
async function askNeo4j(pair: Pair, raw: RawDriver): Promise<number | undefined> {
  try {
    const [shortest] = await raw.shortest(1)(pair);
    await raw.shortest(10)(pair);
    return shortest?.relationships.length ?? -1;
  } catch (error) {
    if (isGivenUp(error)) return undefined;
    throw error;
  }
}
