import { type EntityKind, entityKinds } from "../../../domain/entity.ts";
import { type ClaimStatus, claimStatuses } from "../../../domain/relationship.ts";
import { type RelationshipKind, relationshipKindNames } from "../../../domain/relationship-kinds.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { GraphReader, GraphSummary, GraphVersion } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { getVersion } from "../read/get-version.ts";
import { onceForVersion } from "../read/once-for-version.ts";

const entityQuery = loadCypher("graph/count-entity-kinds");
const relationshipQuery = loadCypher("graph/count-relationship-kinds");
const sourceQuery = loadCypher("graph/count-sources");

interface RelationshipCounts {
  readonly kind: RelationshipKind;
  readonly status: ClaimStatus;
  readonly count: number;
  readonly unsourced: number;
}

/** Kinds and statuses in display order, those that are there. Counted once for each version of the graph. */
export function summarise(connection: Connection): GraphReader["summarise"] {
  return onceForVersion(
    () => getVersion(connection),
    (version) => count(connection, version),
  );
}

async function count(connection: Connection, version: GraphVersion): Promise<GraphSummary> {
  const scan = { deadline: storeLimits.scanMilliseconds };
  const [entities, relationships, sources] = await Promise.all([
    read<{ kind: EntityKind; count: number }>(connection, entityQuery, undefined, scan),
    read<RelationshipCounts>(connection, relationshipQuery, undefined, scan),
    read<{ count: number }>(connection, sourceQuery),
  ]);
  return {
    ...version,
    entities: entityKinds.flatMap((kind) => entities.filter((row) => row.kind === kind)),
    relationships: relationshipKindNames
      .map((kind) => ({ kind, count: sumCounts(relationships.filter((row) => row.kind === kind)) }))
      .filter(isThere),
    statuses: claimStatuses
      .map((status) => ({ status, count: sumCounts(relationships.filter((row) => row.status === status)) }))
      .filter(isThere),
    sources: sources[0]?.count ?? 0,
    unsourced: relationships.reduce((sum, row) => sum + row.unsourced, 0),
  };
}

function sumCounts(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0);
}

function isThere({ count }: { readonly count: number }): boolean {
  return count > 0;
}
