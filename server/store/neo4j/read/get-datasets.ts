import { type DatasetId, datasetId } from "../../../domain/ids.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { GraphReader, LoadedDataset } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import type { StoredDataset } from "../stored/stored-graph.ts";
import { getVersion } from "./get-version.ts";
import { onceForVersion } from "./once-for-version.ts";

const listQuery = loadCypher("graph/get-datasets");
const countQuery = loadCypher("graph/count-datasets");

/** Those asked for, or all; by id. Their counts are taken once for each version of the graph. */
export function getDatasets(connection: Connection): GraphReader["getDatasets"] {
  const loadAll = onceForVersion(
    () => getVersion(connection),
    () => loadDatasets(connection),
  );
  return async (ids) => {
    const all = await loadAll();
    return ids === undefined ? all : new Map([...all].filter(([id]) => ids.includes(id)));
  };
}

async function loadDatasets(connection: Connection): Promise<ReadonlyMap<DatasetId, LoadedDataset>> {
  const [rows, counts] = await Promise.all([
    read<{ dataset: StoredDataset }>(connection, listQuery),
    read<{ dataset: string; entities: number; relationships: number; sources: number }>(
      connection,
      countQuery,
      undefined,
      {
        deadline: storeLimits.scanMilliseconds,
      },
    ),
  ]);
  const countOf = new Map(counts.map((count) => [count.dataset, count]));
  return new Map(
    rows.map(({ dataset: { id, title, publisher, licence, version } }) => {
      const { entities = 0, relationships = 0, sources = 0 } = countOf.get(id) ?? {};
      const facts = { id: datasetId(id), title, publisher, licence, version };
      return [facts.id, { ...facts, entities, relationships, sources }];
    }),
  );
}
