import { readdirSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../../../seed/pipeline/import.ts";
import { removeDataset } from "../../../../../../seed/pipeline/remove-dataset.ts";
import { datasetId } from "../../../../../../server/domain/ids.ts";
import { fingerprint } from "../../../../../../server/exports/fingerprint.ts";
import { fingerprintByVersion } from "../../../../../../server/exports/fingerprint-by-version.ts";
import { linchpin } from "../../../../../../server/exports/linchpin/linchpin.ts";
import { type OpenExport, openExport } from "../../../../../../server/exports/open-export.ts";
import { loadProjection } from "../../../../../../server/refresh/load-projection.ts";
import { openEngine } from "../../../../../../server/refresh/open-engine.ts";
import type { ImportWriter } from "../../../../../../server/store/import-writer.ts";
import { openProjectionReader } from "../../../../../../server/store/neo4j/whole/projection-reader.ts";
import { openImportWriter } from "../../../../../../server/store/neo4j/write/import-writer.ts";
import { openScratchGraph } from "../../../../../support/database/scratch-graph.ts";
import { fileMaker, textOf } from "../../../../../support/files/import-file.ts";
import { makeFolder } from "../../../../../support/files/make-folder.ts";
import { firm, inventedGraph, owns, person, supplies } from "../../../../../support/graphs/invented-graph.ts";
import { pathQuestion } from "../../../../../support/graphs/path-question.ts";

const { signal } = new AbortController();
const file = fileMaker();
const first = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const second = textOf(
  inventedGraph(person("Ana"), firm("Acme"), firm("Borealis"), owns("Ana", "Acme", 40), supplies("Acme", "Borealis")),
);
const firstFile = file(first);
const secondFile = file(second);
/** The same records in another file, which is another run. */
const sameRecords = file(second.replace("{", "{ "));

const { database, connection, writer, store } = openScratchGraph();
const reader = openProjectionReader(connection);
const importFile = (path: string, by: ImportWriter = writer) =>
  importFiles({ files: [path], format: "linchpin", mode: "write" }, by);
const openGraph = () =>
  openExport(
    { format: linchpin, scope: { of: "graph" } },
    { reader: store, ask: () => Promise.reject(new Error("not asked")), signal },
  );
const readAll = async ({ files }: OpenExport) => {
  for (const { bytes } of files) await buffer(bytes);
};

/** A writer whose program ends before the run is closed. */
const cutBeforeClose: ImportWriter = { ...writer, closeRun: () => Promise.reject(new Error("the program has ended")) };

/** A writer that has something done in the middle of an import: when entities are written, and nothing of what names them. */
function whileImporting(work: () => Promise<unknown>): ImportWriter {
  return {
    ...writer,
    async writeBatch(batch, entry) {
      const changes = await writer.writeBatch(batch, entry);
      if (batch.type === "entity") await work();
      return changes;
    },
  };
}

beforeEach(async () => {
  await writer.reset();
  await importFile(firstFile);
});

test("an import that was cut leaves another version, which is that of its content wherever it is asked", async () => {
  const before = await store.getGraphVersion();
  const folder = makeFolder();
  const place = { folder, report: () => undefined };
  expect((await loadProjection(reader, place)).entityCount).toBe(2);
  await expect(importFile(secondFile, cutBeforeClose)).rejects.toThrow("the program has ended");

  const cut = await store.getGraphVersion();
  expect(cut.version).not.toBe(before.version);
  const [by = ""] = cut.writing?.by ?? [];
  expect(cut.writing).toEqual({
    by: [expect.stringMatching(/^import run-[0-9a-f]{16}$/)],
    state: "cut",
    settled: before.version,
  });
  const { entities } = await store.summarise();
  expect(entities.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  const projection = await loadProjection(reader, place);
  expect([projection.version, projection.entityCount]).toEqual([cut.version, 3]);
  const open = await openGraph();
  await readAll(open);
  expect(await open.finish()).toMatchObject({ graphVersion: cut.version, cutOff: [by], records: { entity: 3 } });
});

test("a later run over the same records, to which all is unchanged, ends what was cut, at a version of its own", async () => {
  await expect(importFile(secondFile, cutBeforeClose)).rejects.toThrow("the program has ended");
  const cut = await store.getGraphVersion();
  const whole = await fingerprint(store);
  const { result, rows, version } = await importFile(sameRecords);
  expect({ result, rows }).toMatchObject({ result: "done", rows: { created: 0, updated: 0 } });
  const ended = await store.getGraphVersion();
  expect(ended).toEqual({ version, loadedAt: expect.any(String) });
  expect(ended.version).not.toBe(cut.version);
  expect(await fingerprint(store)).toBe(whole);
});

test("a run that was cut and goes on comes to the version of one that was not", async () => {
  const { version } = await importFile(secondFile);
  await writer.reset();
  await importFile(firstFile);
  await expect(importFile(secondFile, cutBeforeClose)).rejects.toThrow("the program has ended");
  expect((await importFile(secondFile)).version).toBe(version);
});

test("a run of other files that ends in between gives another version than it would give alone", async () => {
  const other = file(textOf(inventedGraph(firm("Cobalt"))));
  const { version: alone } = await importFile(other);
  await writer.reset();
  await importFile(firstFile);
  await expect(importFile(secondFile, cutBeforeClose)).rejects.toThrow("the program has ended");
  expect((await importFile(other)).version).not.toBe(alone);
});

test("while an import changes the graph there is neither export nor fingerprint, and what had begun before is refused", async () => {
  const begun = await openGraph();
  const refused: unknown[] = [];
  const readFingerprint = fingerprintByVersion(store);
  const importing = whileImporting(async () => {
    await readAll(begun);
    const { version } = await store.getGraphVersion();
    for (const work of [openGraph, () => readFingerprint(version), begun.finish]) {
      refused.push(await work().catch(({ code }: { code: string }) => code));
    }
  });
  expect((await importFile(secondFile, importing)).result).toBe("done");
  expect(refused).toEqual(["IMPORT_RUNNING", "IMPORT_RUNNING", "CHANGED_WHILE_READ"]);
  const { version } = await store.getGraphVersion();
  expect(await readFingerprint(version)).toBe(await fingerprint(store));
});

test("a copy that an import comes into is refused, and no snapshot of it is kept", async () => {
  const folder = makeFolder();
  const overtaken = {
    ...reader,
    async *streamRelationships() {
      yield* reader.streamRelationships();
      await importFile(secondFile);
    },
  };
  await expect(loadProjection(overtaken, { folder, report: () => undefined })).rejects.toMatchObject({
    code: "CHANGED_WHILE_READ",
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("counts stay those of one version while an import runs, and follow when it has ended", async () => {
  const before = await store.summarise();
  const during: unknown[] = [];
  await importFile(
    secondFile,
    whileImporting(async () => during.push(await store.summarise())),
  );
  expect(during).toEqual([before]);
  expect((await store.summarise()).version).toBe((await store.getGraphVersion()).version);
});

test("an engine answers on the graph as it was while an import runs; one that is opened meanwhile asks the database", async () => {
  const open = (home: string, lines: string[]) =>
    openEngine({
      ...{ connection, login: database, store },
      env: { engine: "projection", projectionMemory: 64, home },
      report: (line) => lines.push(line),
    });
  const engines = [await open(makeFolder(), [])];
  const ask = async () => {
    const asked = engines.map(async (engine) => {
      const { paths, searched } = await engine.ask(pathQuestion("ana", "acme"), { signal });
      return { engine: searched.engine, version: searched.graphVersion, paths: paths.length };
    });
    return Promise.all(asked);
  };
  const [before] = await ask();
  const lines: string[] = [];
  let during: unknown;
  const importing = whileImporting(async () => {
    engines.push(await open(makeFolder(), lines));
    during = await ask();
  });
  const { version } = await importFile(secondFile, importing);
  try {
    expect(during).toEqual([before, { engine: "cypher", version: expect.any(String), paths: 1 }]);
    expect(lines).toEqual(["An import is running: the database answers itself until it has ended."]);
    const after = { engine: "projection", version, paths: 1 };
    await expect.poll(ask, { timeout: 20_000 }).toEqual([after, after]);
  } finally {
    for (const engine of engines) await engine.close();
  }
});

/** A writer whose program ends at its write transaction of this number, counted from 1. */
function cutAtWrite(number: number): ImportWriter {
  let writes = 0;
  const driver = new Proxy(connection.driver, {
    get(target, name) {
      if (name !== "session") return Reflect.get(target, name);
      return (...options: Parameters<typeof target.session>) => {
        writes += 1;
        if (writes === number) throw new Error("the program has ended");
        return target.session(...options);
      };
    },
  });
  return openImportWriter({ ...connection, driver });
}

test("a removal that is cut half-way leaves another version that says so, and the same removal ends it", async () => {
  const before = await store.getGraphVersion();
  // The lock, what there is, and the claims.
  await expect(removeDataset(cutAtWrite(4), datasetId("invention"))).rejects.toThrow("the program has ended");
  const cut = await store.getGraphVersion();
  expect(cut.version).not.toBe(before.version);
  expect(cut.writing).toEqual({ by: ["datasets remove invention"], state: "cut", settled: before.version });
  const { relationships, sources } = await store.summarise();
  expect({ relationships, sources }).toEqual({ relationships: [], sources: 1 });
  await removeDataset(writer, datasetId("invention"));
  const ended = await store.getGraphVersion();
  expect(ended).toEqual({ version: expect.any(String), loadedAt: expect.any(String) });
  expect([before.version, cut.version]).not.toContain(ended.version);
});

test("a reset that is cut half-way leaves another version that says so; a whole one leaves none", async () => {
  const before = await store.getGraphVersion();
  await expect(cutAtWrite(2).reset()).rejects.toThrow("the program has ended");
  const { version, writing } = await store.getGraphVersion();
  expect(version).not.toBe(before.version);
  expect(writing).toEqual({ by: ["reset"], state: "cut", settled: before.version });
  await writer.reset();
  expect(await store.getGraphVersion()).toEqual({ version: "empty" });
});
