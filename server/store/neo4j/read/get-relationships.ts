import type { RelationshipId } from "../../../domain/ids.ts";
import type { Relationship } from "../../../domain/relationship.ts";
import type { RelationshipReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toRelationship } from "../stored/from-record.ts";
import type { RelationshipRow } from "../stored/stored-graph.ts";

const query = loadCypher("relationships/get-relationships");

export function getRelationships(connection: Connection): RelationshipReader["getRelationships"] {
  return async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await read<RelationshipRow>(connection, query, { ids });
    const found = rows.map(toRelationship);
    return new Map<RelationshipId, Relationship>(found.map((relationship) => [relationship.id, relationship]));
  };
}
