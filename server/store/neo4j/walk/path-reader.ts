import type { PathReader } from "../../graph-store.ts";
import type { NeighbourReader } from "../../neighbour-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { getVersion } from "../read/get-version.ts";
import { findShortestPaths } from "./find-shortest-paths.ts";
import { findWalkable } from "./find-walkable.ts";
import { listEntitiesOfKinds } from "./list-entities-of-kinds.ts";
import { listNeighbours } from "./list-neighbours.ts";
import { measureDegrees } from "./measure-degrees.ts";
import { openNeighbourReader } from "./neighbour-reader.ts";

/** What the Cypher engine alone asks, on one connection. */
export function openPathReader(connection: Connection): PathReader & NeighbourReader {
  return {
    ...openNeighbourReader(connection),
    getVersion: async () => (await getVersion(connection)).version,
    findShortestPaths: findShortestPaths(connection),
    findWalkable: findWalkable(connection),
    measureDegrees: measureDegrees(connection),
    listEntitiesOfKinds: listEntitiesOfKinds(connection),
    listNeighbours: listNeighbours(connection),
  };
}
