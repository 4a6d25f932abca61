import { entityId } from "../../../domain/ids.ts";
import type { NeighbourReader } from "../../neighbour-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toFilterParameters } from "../read/to-filter-parameters.ts";

const query = loadCypher("relationships/list-neighbours-of-groups");

interface NeighbourRow {
  readonly place: number;
  readonly id: string;
  readonly confidence: number;
  readonly shareMinimum: number;
  readonly shareMaximum: number;
}

/** The best neighbours of each group, by the group's place in the list. */
export function listNeighboursOfGroups(connection: Connection): NeighbourReader["listNeighboursOfGroups"] {
  return async ({ of, filter, groups, first: limit }, bounds) => {
    if (groups.length === 0) return [];
    const wanted = groups.map(({ key, after }) => ({ ...key, after: after ?? null }));
    const parameters = { id: of, ...toFilterParameters(filter), groups: wanted, limit };
    const rows = await read<NeighbourRow>(connection, query, parameters, bounds);
    return groups.map((_, group) =>
      rows
        .filter(({ place }) => place === group)
        .map(({ place: _place, id, ...rank }) => ({ ...rank, id: entityId(id) })),
    );
  };
}
