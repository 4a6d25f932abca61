import type { RelationshipId } from "../../domain/ids.ts";
import type { Relationship } from "../../domain/relationship.ts";
import type { RelationshipReader } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { toRelationship } from "./from-record.ts";
import { read } from "./run.ts";
import type { RelationshipRow } from "./stored-graph.ts";

const query = loadCypher("relationships/get-relationships");

export function getRelationships(connection: Connection): RelationshipReader["getRelationships"] {
  return async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await read<RelationshipRow>(connection, query, { ids });
    const found = rows.map(toRelationship);
    return new Map<RelationshipId, Relationship>(found.map((relationship) => [relationship.id, relationship]));
  };
}
