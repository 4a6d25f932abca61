import { entityId, relationshipId } from "../../../domain/ids.ts";
import type { ClaimStatus } from "../../../domain/relationship.ts";
import { pathFamilies, type RelationshipKind } from "../../../domain/relationship-kinds.ts";
import type { ShareReach } from "../../../domain/share.ts";
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
  readonly status: ClaimStatus;
  readonly confidence: number;
  readonly shareMaximum: number | null;
  readonly shareMaximumExclusive: true | null;
  readonly lastDay: number | null;
}

/** What may be walked from the first to the second of each pair. */
export function findWalkable(connection: Connection): PathReader["findWalkable"] {
  return async ({ pairs, filter }, bounds) => {
    const parameters = {
      ...toFilterParameters(filter, pathFamilies),
      avoidRelationships: filter.avoidRelationships,
      pairs,
    };
    const rows = await read<WalkableRow>(connection, query, parameters, bounds);
    return rows.map((row) => ({
      id: relationshipId(row.id),
      kind: row.kind,
      from: entityId(row.from),
      to: entityId(row.to),
      forward: row.forward,
      status: row.status,
      confidence: row.confidence,
      ...toShare(row),
      ...(row.lastDay !== null && { lastDay: row.lastDay }),
    }));
  };
}

function toShare({ shareMaximum, shareMaximumExclusive }: WalkableRow): { readonly share?: ShareReach } {
  if (shareMaximum === null) return {};
  return {
    share: { maximum: shareMaximum, ...(shareMaximumExclusive !== null && { maximumExclusive: true as const }) },
  };
}
