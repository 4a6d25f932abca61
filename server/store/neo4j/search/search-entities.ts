import { searchLimits } from "../../../limits/search.ts";
import { rankHits } from "../../../search/rank-hits.ts";
import { toSearchWords } from "../../../search/search-words.ts";
import { guessIdentifiers } from "../../../search/to-identifier-forms.ts";
import type { EntityReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toEntity } from "../stored/from-record.ts";
import type { StoredEntity } from "../stored/stored-graph.ts";
import { toLuceneQuery } from "./to-lucene-query.ts";

const cypher = loadCypher("entities/search-entities");

interface FoundRow {
  readonly total: number;
  readonly found: readonly { readonly entity: StoredEntity; readonly degree: number }[];
}

/** Looks for all words first, and for any of them where no entity has them all. */
export function searchEntities(connection: Connection): EntityReader["searchEntities"] {
  return async ({ text, kinds, first }) => {
    const words = toSearchWords(text);
    if (words.length === 0) return { hits: [], total: 0, truncated: false };
    const identifiers = guessIdentifiers(text);
    const look = async (wanted: "every" | "any"): Promise<FoundRow> => {
      const [row] = await read<FoundRow>(
        connection,
        cypher,
        {
          query: toLuceneQuery({ words, identifiers }, wanted),
          kinds,
          candidates: searchLimits.candidates,
          limit: searchLimits.hits,
        },
        { deadline: searchLimits.milliseconds },
      );
      return row ?? { total: 0, found: [] };
    };
    const strict = await look("every");
    const { total, found } = strict.total > 0 || words.length === 1 ? strict : await look("any");
    const candidates = found.map(({ entity, degree }) => ({ entity: toEntity(entity), degree }));
    const hits = rankHits(text, candidates).slice(0, first);
    return { hits, total, truncated: hits.length < total || total >= searchLimits.candidates };
  };
}
