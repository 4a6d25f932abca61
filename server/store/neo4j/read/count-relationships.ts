import { entityId } from "../../../domain/ids.ts";
import { relationshipKindNames } from "../../../domain/relationship-kinds.ts";
import type { RelationshipCount } from "../../../domain/relationship-list.ts";
import type { RelationshipReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toFilterParameters } from "./to-filter-parameters.ts";

const query = loadCypher("relationships/count-relationships");

export function countRelationships(connection: Connection): RelationshipReader["countRelationships"] {
  return async (ids, filter, bounds) => {
    if (ids.length === 0) return new Map();
    const rows = await read<{ id: string; counts: readonly RelationshipCount[] }>(
      connection,
      query,
      { ids, ...toFilterParameters(filter) },
      bounds,
    );
    return new Map(rows.map(({ id, counts }) => [entityId(id), [...counts].sort(byKindOfTable)]));
  };
}

/** Forward before backward within a kind, as the query gave them. */
function byKindOfTable(a: RelationshipCount, b: RelationshipCount): number {
  return relationshipKindNames.indexOf(a.kind) - relationshipKindNames.indexOf(b.kind);
}
