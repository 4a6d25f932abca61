import type { OutlineReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import {
  type EntityOutlineRow,
  type RelationshipOutlineRow,
  toEntityOutline,
  toRelationshipOutline,
} from "../stored/to-outline.ts";

const query = loadCypher("relationships/get-outlines");

interface Row {
  readonly entities: readonly EntityOutlineRow[];
  readonly relationships: readonly RelationshipOutlineRow[];
}

export function getOutlines(connection: Connection): OutlineReader["getOutlines"] {
  return async ({ entities, relationships }, bounds) => {
    if (entities.length + relationships.length === 0) return { entities: new Map(), relationships: new Map() };
    const [row] = await read<Row>(connection, query, { entities, relationships }, bounds);
    return {
      entities: new Map(row?.entities.map(toEntityOutline).map((entity) => [entity.id, entity])),
      relationships: new Map(row?.relationships.map(toRelationshipOutline).map((claim) => [claim.id, claim])),
    };
  };
}
