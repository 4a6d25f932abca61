import { createCypherEngine } from "../../../server/cypher-engine/engine.ts";
import { toDay } from "../../../server/domain/partial-date.ts";
import { LinchpinError } from "../../../server/errors.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import { openConnection } from "../../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../../server/store/neo4j/open-store.ts";
import { openPathReader } from "../../../server/store/neo4j/walk/path-reader.ts";
import { compareEngines, patiently } from "../../support/paths/compare-engines.ts";
import type { LoadedGraph } from "../graphs/open-graph.ts";
import { openAskers, questionOn } from "./ask-engine.ts";
import type { Pair } from "./choose-pairs.ts";

/** Questions to the engine that answers in Neo4j, which takes seconds for each on a large graph. */
const mostPairs = 20;
const bounds = { limit: 5, maxHops: 4 };
const deadlines = { round: 20_000, whyNone: 1 };

export interface EngineCheck {
  readonly compared: number;
  /** Answers whose ranking the Cypher engine could prove: the same, path for path. */
  readonly proven: number;
  /** Questions that it could not answer in time. */
  readonly late: number;
}

/** Whether both engines agree on the graph. Throws Error with the first pair on which they contradict each other. */
export async function checkEngines(
  pairs: readonly Pair[],
  { graph, projection }: { readonly graph: LoadedGraph; readonly projection: Projection },
): Promise<EngineCheck> {
  const connection = openConnection(graph.login);
  const store = { ...openPathReader(connection), ...openStore(connection) };
  const cypher = patiently(createCypherEngine({ store, today: () => toDay(new Date()), deadlines }));
  const { answer } = openAskers(projection);
  const tally = { compared: 0, proven: 0, late: 0 };
  try {
    for (const pair of pairs.slice(0, mostPairs)) {
      const compared = await compareEngines(
        questionOn(pair, bounds),
        async (question) => answer(question),
        cypher,
      ).catch((error: unknown) => {
        if (error instanceof LinchpinError && error.code === "DEADLINE") return undefined;
        throw error;
      });
      if (compared?.difference !== undefined) {
        throw new Error(`the engines differ from ${pair.fromId} to ${pair.toId}: ${compared.difference}`);
      }
      if (compared === undefined) tally.late += 1;
      else tally.compared += 1;
      if (compared?.isProven) tally.proven += 1;
    }
    return tally;
  } finally {
    await connection.close();
  }
}
