import { expect, test } from "vitest";
import { importFiles } from "../../../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../../../server/domain/ids.ts";
import type { LinchpinRecord } from "../../../../../../server/domain/records/record.ts";
import type { RecordBatch } from "../../../../../../server/store/import-writer.ts";
import { openImportWriter } from "../../../../../../server/store/neo4j/write/import-writer.ts";
import { openScratchGraph } from "../../../../../support/database/scratch-graph.ts";
import { fileMaker, textOf } from "../../../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person } from "../../../../../support/graphs/invented-graph.ts";
import { rememberingWriter } from "../../../../../support/imports/remembering-writer.ts";

const file = fileMaker();
const graph = (...members: readonly LinchpinRecord[]) => file(textOf(inventedGraph(...members)));
const whole = graph(person("Ana"), firm("Acme"), firm("Beta"), owns("Ana", "Acme", 40), owns("Ana", "Beta", 10));

const { connection } = openScratchGraph();

/** The batches that an import of the file makes. */
async function batchesOf(path: string): Promise<readonly RecordBatch[]> {
  const batches: RecordBatch[] = [];
  const writer = rememberingWriter();
  const writeBatch: typeof writer.writeBatch = (batch, entry) => {
    batches.push(batch);
    return writer.writeBatch(batch, entry);
  };
  await importFiles({ files: [path], format: "linchpin", mode: "write" }, { ...writer, writeBatch });
  return batches;
}

test("holds each batch that was written; none of another dataset's, and none in which one record differs", async () => {
  const writer = openImportWriter(connection);
  const holds = async (path: string) => {
    const held: Record<string, boolean> = {};
    for (const batch of await batchesOf(path)) held[batch.type] = await writer.holdsBatch(batch);
    return held;
  };
  expect(await holds(whole)).toEqual({ dataset: false, source: false, entity: false, relationship: false });
  await importFiles({ files: [whole], format: "linchpin", mode: "write" }, writer);
  expect(await holds(whole)).toEqual({ dataset: true, source: true, entity: true, relationship: true });

  const changed = graph(
    person("Ana"),
    firm("Acme", { country: "SG", evidence: [{ source: "registry", properties: ["name", "country"] }] }),
    firm("Beta"),
    owns("Ana", "Acme", 41),
    owns("Ana", "Beta", 10),
  );
  expect(await holds(changed)).toEqual({ dataset: true, source: true, entity: false, relationship: false });

  const others = (await batchesOf(whole)).map(
    (batch) =>
      ({ ...batch, records: batch.records.map((one) => ({ ...one, dataset: datasetId("other") })) }) as RecordBatch,
  );
  const held = await Promise.all(others.map(async (batch) => [batch.type, await writer.holdsBatch(batch)]));
  expect(Object.fromEntries(held)).toMatchObject({ source: false, entity: false });
});
