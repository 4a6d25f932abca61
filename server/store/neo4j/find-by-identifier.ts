import { limits } from "../../limits.ts";
import type { EntityReader } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { toEntity } from "./from-record.ts";
import { read } from "./run.ts";
import type { StoredEntity } from "./stored-graph.ts";
import { toIdentifierForms } from "./to-identifier-forms.ts";
import { toIdentifierQuery } from "./to-lucene-query.ts";

const cypher = loadCypher("entities/find-by-identifier");

export function findByIdentifier(connection: Connection): EntityReader["findByIdentifier"] {
  return async (identifier) => {
    const identifiers = toIdentifierForms(identifier);
    const rows = await read<{ entity: StoredEntity }>(connection, cypher, {
      query: toIdentifierQuery(identifiers),
      identifiers,
      candidates: limits.searchCandidates,
    });
    const [only, other] = rows;
    return only === undefined || other !== undefined ? undefined : toEntity(only.entity);
  };
}
