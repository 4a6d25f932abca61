import { entityId, relationshipId } from "../../../domain/ids.ts";
import { pathFamilies, type RelationshipKind } from "../../../domain/relationship-kinds.ts";
import type { PathReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toFilterParameters } from "../read/to-filter-parameters.ts";

const query = loadCypher("paths/find-walkable");

interface WalkableRow {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  readonly forward: boolean;
  readonly confidence: number;
  readonly lastDay: number | null;
}

/** What may be walked from the first to the second of each pair. */
export function findWalkable(connection: Connection): PathReader["findWalkable"] {
  return async ({ pairs, filter }, bounds) => {
    const { avoidRelationships } = filter;
    const parameters = { ...toFilterParameters(filter, pathFamilies), avoidRelationships, pairs };
    const rows = await read<WalkableRow>(connection, query, parameters, bounds);
    return rows.map(({ id, kind, from, to, forward, confidence, lastDay }) => ({
      id: relationshipId(id),
      kind,
      from: entityId(from),
      to: entityId(to),
      forward,
      confidence,
      ...(lastDay !== null && { lastDay }),
    }));
  };
}
