import type { PathReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { getVersion } from "../read/get-version.ts";
import { findShortestPaths } from "./find-shortest-paths.ts";
import { findWalkable } from "./find-walkable.ts";
import { listEntitiesOfKinds } from "./list-entities-of-kinds.ts";
import { listNeighbours } from "./list-neighbours.ts";
import { measureDegrees } from "./measure-degrees.ts";

/** The walks of the Cypher engine on one connection. */
export function openPathReader(connection: Connection): PathReader {
  return {
    getVersion: async () => (await getVersion(connection)).version,
    findShortestPaths: findShortestPaths(connection),
    findWalkable: findWalkable(connection),
    measureDegrees: measureDegrees(connection),
    listEntitiesOfKinds: listEntitiesOfKinds(connection),
    listNeighbours: listNeighbours(connection),
  };
}
