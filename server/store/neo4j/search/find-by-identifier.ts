import { searchLimits } from "../../../limits/search.ts";
import { toIdentifierForms } from "../../../search/to-identifier-forms.ts";
import type { EntityReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toEntity } from "../stored/from-record.ts";
import type { StoredEntity } from "../stored/stored-graph.ts";
import { toIdentifierQuery } from "./to-lucene-query.ts";

const cypher = loadCypher("entities/find-by-identifier");

export function findByIdentifier(connection: Connection): EntityReader["findByIdentifier"] {
  return async (identifier) => {
    const identifiers = toIdentifierForms(identifier);
    const rows = await read<{ entity: StoredEntity }>(connection, cypher, {
      query: toIdentifierQuery(identifiers),
      identifiers,
      candidates: searchLimits.candidates,
    });
    const [only, other] = rows;
    return only === undefined || other !== undefined ? undefined : toEntity(only.entity);
  };
}
