import type { EntityKind } from "../../../domain/entity.ts";
import { entityId, relationshipId } from "../../../domain/ids.ts";
import type { PartialDate } from "../../../domain/partial-date.ts";
import type { ClaimStatus } from "../../../domain/relationship.ts";
import type { RelationshipKind } from "../../../domain/relationship-kinds.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { EntityOutline, ProjectionReader, RelationshipOutline } from "../../projection-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read, stream } from "../driver/run.ts";
import { getVersion } from "../read/get-version.ts";
import type { StoredEntity } from "../stored/stored-graph.ts";

const countQuery = loadCypher("projection/count-rows");
const entityQuery = loadCypher("projection/stream-entities");
const relationshipQuery = loadCypher("projection/stream-relationships");
/** Whoever copies the whole graph waits longer for a batch than a reader for an answer. */
const patient = { deadline: storeLimits.transactionMilliseconds };

interface EntityRow extends Pick<StoredEntity, "id" | "name" | "kind"> {
  readonly roles: readonly EntityKind[] | null;
  readonly country: string | null;
}

interface RelationshipRow {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  readonly status: ClaimStatus;
  readonly confidence: number;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly knownSince: PartialDate | null;
  readonly component: string | null;
  readonly shareMinimum: number | null;
  readonly shareMaximum: number | null;
  readonly shareMinimumExclusive: true | null;
  readonly shareMaximumExclusive: true | null;
}

/** The reader of a graph's structure on one connection. */
export function openProjectionReader(connection: Connection): ProjectionReader {
  return {
    getVersion: async () => (await getVersion(connection)).version,
    async countRows() {
      const [row] = await read<{ entities: number; relationships: number }>(connection, countQuery, {}, patient);
      return row ?? { entities: 0, relationships: 0 };
    },
    async *streamEntities() {
      for await (const rows of stream<EntityRow>(connection, entityQuery, {}, patient)) yield rows.map(toEntity);
    },
    async *streamRelationships() {
      for await (const rows of stream<RelationshipRow>(connection, relationshipQuery, {}, patient)) {
        yield rows.map(toRelationship);
      }
    },
  };
}

function toEntity({ id, name, kind, roles, country }: EntityRow): EntityOutline {
  return { id: entityId(id), name, kind, roles: roles ?? [], ...(country !== null && { country }) };
}

function toRelationship(row: RelationshipRow): RelationshipOutline {
  const { since, until, knownSince, component } = row;
  return {
    id: relationshipId(row.id),
    kind: row.kind,
    from: entityId(row.from),
    to: entityId(row.to),
    status: row.status,
    confidence: row.confidence,
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(knownSince !== null && { knownSince }),
    ...(component !== null && { component }),
    ...toShare(row),
  };
}

function toShare(row: RelationshipRow): Pick<RelationshipOutline, "share"> {
  const { shareMinimum: minimum, shareMaximum: maximum } = row;
  if (minimum === null || maximum === null) return {};
  return {
    share: {
      minimum,
      maximum,
      ...(row.shareMinimumExclusive !== null && { minimumExclusive: true }),
      ...(row.shareMaximumExclusive !== null && { maximumExclusive: true }),
    },
  };
}
