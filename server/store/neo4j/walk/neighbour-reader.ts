import type { NeighbourReader } from "../../neighbour-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { countNeighbours } from "./count-neighbours.ts";
import { listJoining } from "./list-joining.ts";
import { listNeighboursOfGroups } from "./list-neighbours-of-groups.ts";

/** An entity's neighbours as the Cypher engine asks for them, on one connection. */
export function openNeighbourReader(connection: Connection): NeighbourReader {
  return {
    countNeighbours: countNeighbours(connection),
    listNeighboursOfGroups: listNeighboursOfGroups(connection),
    listJoining: listJoining(connection),
  };
}
