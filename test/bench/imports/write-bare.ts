import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { datasetId } from "../../../server/domain/ids.ts";
import { fromDay } from "../../../server/domain/partial-date.ts";
import type { LinchpinRecord, RecordType } from "../../../server/domain/records/record.ts";
import type { Connection } from "../../../server/store/neo4j/driver/connection.ts";
import { loadCypher } from "../../../server/store/neo4j/driver/load-cypher.ts";
import { asParameters } from "../../../server/store/neo4j/stored/as-parameters.ts";
import { standAlone } from "../../../server/store/neo4j/stored/standing-entity.ts";
import * as stored from "../../../server/store/neo4j/stored/to-stored.ts";

const rowsAtOnce = 1_000;
const createEvidence = loadCypher("write/create-evidence");
const queries = {
  dataset: loadCypher("write/merge-datasets"),
  source: loadCypher("write/merge-sources"),
  entity: loadCypher("write/create-entities"),
  relationship: loadCypher("write/create-relationships"),
} as const satisfies Record<RecordType, string>;
const day = fromDay(20_454);
const dataset = datasetId("synthetic");

/**
 * What a program without an import pipeline does: reads lines, takes each for what it says, and writes a thousand rows
 * at a time with UNWIND, each batch in a transaction. It checks, compares and remembers nothing. Gives the rows.
 */
export async function writeBare({ driver, database }: Connection, path: string): Promise<number> {
  const session = driver.session({ database });
  let rows = 0;
  let batch: LinchpinRecord[] = [];
  const flush = async () => {
    const [first] = batch;
    if (first === undefined) return;
    const written = batch.map(toRow);
    const evidence = batch.flatMap(evidenceOf);
    await session.executeWrite(async (transaction) => {
      await transaction.run(queries[first.record], { rows: written });
      if (evidence.length > 0) await transaction.run(createEvidence, { rows: evidence });
    });
    rows += batch.length;
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(path, "utf8") })) {
    const record = JSON.parse(line) as LinchpinRecord;
    if (batch.length === rowsAtOnce || (batch[0]?.record ?? record.record) !== record.record) await flush();
    batch.push(record);
  }
  await flush();
  await session.close();
  return rows;
}

/** The properties that an import writes, so that both sides store the same; what is computed of evidence is given. */
function toRow(record: LinchpinRecord): object {
  const { id } = record;
  const planned = { dataset, hash: "0".repeat(32) };
  switch (record.record) {
    case "dataset":
      return { id, properties: asParameters("dataset", stored.toStoredDataset({ ...planned, record })) };
    case "source":
      return { id, properties: asParameters("source", stored.toStoredSource({ ...planned, record }, [dataset])) };
    case "entity": {
      const properties = asParameters("entity", stored.toStoredEntity(standAlone({ ...planned, record })));
      return { id, labels: stored.toLabels(record), properties };
    }
    case "relationship": {
      const { kind, from, to } = record;
      const claim = { ...planned, record, confidence: 0.6, disputed: false };
      return { id, kind, from, to, properties: asParameters("relationship", stored.toStoredRelationship(claim, day)) };
    }
  }
}

function evidenceOf(record: LinchpinRecord): readonly object[] {
  if (record.record === "dataset" || record.record === "source") return [];
  const { record: of, id } = record;
  return record.evidence.map((evidence, position) => ({
    source: evidence.source,
    properties: asParameters("evidence", stored.toStoredEvidence({ evidence, dataset }, { of, id, position })),
  }));
}
