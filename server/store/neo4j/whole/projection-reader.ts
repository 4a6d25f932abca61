import { storeLimits } from "../../../limits/store.ts";
import type { ProjectionReader } from "../../projection-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read, stream } from "../driver/run.ts";
import { getVersion } from "../read/get-version.ts";
import {
  type EntityOutlineRow,
  type RelationshipOutlineRow,
  toEntityOutline,
  toRelationshipOutline,
} from "../stored/to-outline.ts";

const countQuery = loadCypher("projection/count-rows");
const entityQuery = loadCypher("projection/stream-entities");
const relationshipQuery = loadCypher("projection/stream-relationships");
/** Whoever copies the whole graph waits longer for a batch than a reader for an answer. */
const patient = { deadline: storeLimits.transactionMilliseconds };

/** The reader of a graph's structure on one connection. */
export function openProjectionReader(connection: Connection): ProjectionReader {
  return {
    getGraphVersion: () => getVersion(connection),
    async countRows() {
      const [row] = await read<{ entities: number; relationships: number }>(connection, countQuery, {}, patient);
      return row ?? { entities: 0, relationships: 0 };
    },
    async *streamEntities() {
      for await (const rows of stream<EntityOutlineRow>(connection, entityQuery, {}, patient))
        yield rows.map(toEntityOutline);
    },
    async *streamRelationships() {
      for await (const rows of stream<RelationshipOutlineRow>(connection, relationshipQuery, {}, patient)) {
        yield rows.map(toRelationshipOutline);
      }
    },
  };
}
