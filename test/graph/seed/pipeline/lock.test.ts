import { hostname } from "node:os";
import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { removeDataset } from "../../../../seed/pipeline/remove-dataset.ts";
import { birthOf } from "../../../../server/database/home/birth.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import type { HeldLock, ImportWriter } from "../../../../server/store/import-writer.ts";
import { openImportWriter } from "../../../../server/store/neo4j/write/import-writer.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { curatedFile } from "../../../support/database/seed-database.ts";

const { connection, writer, store } = openScratchGraph();
const importFile = (by: ImportWriter = writer) =>
  importFiles({ files: [curatedFile], format: "linchpin", mode: "write" }, by);
const elsewhere = { host: "elsewhere", pid: 7, birth: "1", token: "a" };
const long = "2020-01-01T00:00:00.000Z";

async function run(text: string) {
  const { records } = await connection.driver.executeQuery(text, {}, { database: connection.database });
  return records.map((record) => record.toObject());
}
/** As if whoever holds the lock had been silent since 2020. */
const silence = () => run(`MATCH (lock:ImportLock) SET lock.seenAt = "${long}"`);
const readLock = async () => (await run("MATCH (lock:ImportLock) RETURN properties(lock) AS lock"))[0]?.lock;

beforeEach(async () => {
  await run("MATCH (lock:ImportLock) DELETE lock");
  await writer.reset();
});

test("only one import runs at a time, and the lock of another host that is long silent is taken over", async () => {
  expect(await openImportWriter(connection).takeLock(elsewhere)).toBe(undefined);
  await expect(importFile()).rejects.toMatchObject({ code: "IMPORT_BUSY" });
  await silence();
  expect((await importFile()).result).toBe("done");
  expect(await readLock()).toBe(undefined);
});

test("a living import on this host keeps its lock however long it is silent; one that is gone does not", async () => {
  const birth = birthOf(process.ppid) ?? "";
  const parent = { host: hostname(), pid: process.ppid, birth, token: "a" };
  await openImportWriter(connection).takeLock(parent);
  await silence();
  await expect(importFile()).rejects.toMatchObject({ code: "IMPORT_BUSY" });
  await run('MATCH (lock:ImportLock) SET lock.birth = "of an earlier process with this id"');
  expect((await importFile()).result).toBe("done");
});

test("an import whose lock was taken over writes nothing more, says so, and gives no sign of life for the other", async () => {
  let atTaking = "";
  const robbed: ImportWriter = {
    ...writer,
    async writeBatch(batch, entry) {
      if (batch.type === "relationship" && atTaking === "") {
        atTaking = await fingerprint(store);
        const held = (await openImportWriter(connection).takeLock(elsewhere)) as HeldLock;
        expect(await openImportWriter(connection).takeLock(elsewhere, held)).toBe(undefined);
        await silence();
      }
      return writer.writeBatch(batch, entry);
    },
  };
  await expect(importFile(robbed)).rejects.toMatchObject({ code: "IMPORT_LOST" });
  expect(await fingerprint(store)).toBe(atTaking);
  expect(await readLock()).toEqual({ id: "import", ...elsewhere, pid: 7, seenAt: long });
  await expect(writer.renewLock({ ...elsewhere, token: "b" })).rejects.toMatchObject({ code: "IMPORT_LOST" });
});

test("a removal holds the lock as well", async () => {
  await openImportWriter(connection).takeLock(elsewhere);
  await expect(removeDataset(writer, datasetId("any"))).rejects.toMatchObject({ code: "IMPORT_BUSY" });
});
