import type { Entity } from "../../../domain/entity.ts";
import type { EntityId } from "../../../domain/ids.ts";
import type { EntityReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toEntity } from "../stored/from-record.ts";
import type { StoredEntity } from "../stored/stored-graph.ts";

const query = loadCypher("entities/get-entities");

export function getEntities(connection: Connection): EntityReader["getEntities"] {
  return async (ids, bounds) => {
    if (ids.length === 0) return new Map();
    const rows = await read<{ entity: StoredEntity }>(connection, query, { ids }, bounds);
    return new Map<EntityId, Entity>(rows.map(({ entity }) => toEntity(entity)).map((entity) => [entity.id, entity]));
  };
}
