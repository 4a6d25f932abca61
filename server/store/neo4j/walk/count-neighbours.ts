import { compareGroupKeys, type GroupKey } from "../../../domain/neighbour-group.ts";
import type { CountedGroup, NeighbourReader } from "../../neighbour-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toFilterParameters } from "../read/to-filter-parameters.ts";

const query = loadCypher("relationships/count-neighbours");

/** The groups of an entity's neighbours with their counts, in the order of the tables. */
export function countNeighbours(connection: Connection): NeighbourReader["countNeighbours"] {
  return async ({ of, filter, among }, bounds) => {
    const parameters = { id: of, ...toFilterParameters(filter), among };
    const rows = await read<GroupKey & Omit<CountedGroup, "key">>(connection, query, parameters, bounds);
    return rows
      .map(({ neighbours, relationships, shown, ...key }) => ({ key, neighbours, relationships, shown }))
      .sort((a, b) => compareGroupKeys(a.key, b.key));
  };
}
