import type { EntityKind } from "../../../domain/entity.ts";
import { datasetId } from "../../../domain/ids.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { ExistingRecords } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import type { StoredSource } from "../stored/stored-graph.ts";
import { toSourceRecord } from "../stored/to-record.ts";

const findSources = loadCypher("existing/find-existing-sources");
/** An import waits longer than a reader. */
const patient = { deadline: storeLimits.transactionMilliseconds };

const findEntities = loadCypher("existing/find-existing-entities");

/** Which of these sources and entities are in the graph. */
export async function findExisting(
  connection: Connection,
  ids: { readonly sources: readonly string[]; readonly entities: readonly string[] },
): Promise<ExistingRecords> {
  const sources =
    ids.sources.length === 0
      ? []
      : await read<{ source: StoredSource; datasets: readonly string[] }>(
          connection,
          findSources,
          { ids: ids.sources },
          patient,
        );
  const entities =
    ids.entities.length === 0
      ? []
      : await read<{ id: string; kinds: readonly EntityKind[] }>(
          connection,
          findEntities,
          { ids: ids.entities },
          patient,
        );
  return {
    sources: new Map(
      sources.map(({ source, datasets }) => [
        source.id,
        { record: toSourceRecord(source), datasets: datasets.map(datasetId) },
      ]),
    ),
    entities: new Map(entities.map(({ id, kinds }) => [id, kinds])),
  };
}
