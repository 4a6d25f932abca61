import { entityId } from "../../../domain/ids.ts";
import { pathFamilies } from "../../../domain/relationship-kinds.ts";
import { cypherEngineLimits } from "../../../limits/cypher-engine.ts";
import type { PathReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toFilterParameters } from "../read/to-filter-parameters.ts";
import { setLiteral } from "./set-literal.ts";

const query = loadCypher("paths/find-shortest-paths");

interface PathRow {
  readonly from: string;
  readonly to: string;
  readonly entities: readonly string[];
  readonly walks: number;
}

/** The paths of the pattern, and from how many hops on some may be missing. */
export function findShortestPaths(connection: Connection): PathReader["findShortestPaths"] {
  return async ({ filter, from, to, via, walks, maxHops }, bounds) => {
    const limit = cypherEngineLimits.walksInAll;
    const sized = setLiteral(setLiteral(query, { name: "walks", value: walks }), { name: "hops", value: maxHops });
    const { avoid, avoidRelationships } = filter;
    const parameters = { ...toFilterParameters(filter, pathFamilies), avoid, avoidRelationships, from, to, via, limit };
    const rows = await read<PathRow>(connection, sized, parameters, bounds);
    const missingFrom = rows.length < limit ? findGap(rows, walks) : hopsOf(rows.at(-1));
    return {
      paths: rows.map(({ entities }) => entities.map(entityId)),
      ...(missingFrom !== undefined && { missingFrom }),
    };
  };
}

/**
 * Between two ends that gave as many walks as were taken there may be more, none shorter than their longest.
 * Rows come by hops, so the last of a pair is its longest.
 */
function findGap(rows: readonly PathRow[], walks: number): number | undefined {
  const found = new Map<string, { walks: number; hops: number }>();
  for (const row of rows) {
    const pair = JSON.stringify([row.from, row.to]);
    found.set(pair, { walks: (found.get(pair)?.walks ?? 0) + row.walks, hops: hopsOf(row) });
  }
  const gaps = [...found.values()].filter((pair) => pair.walks >= walks).map(({ hops }) => hops);
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}

function hopsOf(row: PathRow | undefined): number {
  return (row?.entities.length ?? 1) - 1;
}
