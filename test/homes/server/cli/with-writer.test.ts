import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { type BulkWish, withWriter } from "../../../../server/cli/with-writer.ts";
import { openDatabase } from "../../../../server/database/open-database.ts";
import type { ImportReport } from "../../../../server/domain/imports/import-report.ts";
import { formatJsonLines } from "../../../../server/exports/linchpin/linchpin.ts";
import { root } from "../../../../server/root.ts";
import { openConnection } from "../../../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../../../server/store/neo4j/open-store.ts";
import { generateRecords } from "../../../bench/imports/generate-records.ts";
import { dumpGraph } from "../../../support/database/dump-graph.ts";
import { makeEmptyHome } from "../../../support/database/empty-home.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { curatedFile } from "../../../support/database/seed-database.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { strangeGraph } from "../../../support/hostile/strange-graph.ts";

const file = fileMaker();
const synthetic = file(textOf([...generateRecords({ entities: 1_000, seed: 5 })]));
/** Milliseconds: a database is made, started and stopped several times over. */
const patience = 300_000;
const home = makeEmptyHome();
const reported: string[] = [];
const io = {
  env: home.env,
  print: console.log,
  report: (line: string) => reported.push(line),
  signal: new AbortController().signal,
};
const { database, connection: byBatches, writer } = openScratchGraph({ patience });
afterAll(() => home.remove());

const importByBatches = (path: string) => importFiles({ files: [path], format: "linchpin", mode: "write" }, writer);
const importInto = (bulk: BulkWish, path: string): Promise<ImportReport> =>
  withWriter(io, bulk, (writer) => importFiles({ files: [path], format: "linchpin", mode: "write" }, writer));

/** A file of several datasets that share entities and sources, as an export writes it. */
async function writeManyDatasets(): Promise<string> {
  const strange = [textOf(strangeGraph("first", "Said first")), textOf(strangeGraph("second", "Said later"))];
  for (const path of [curatedFile, synthetic, ...strange.map((text) => file(text))]) {
    expect(await importByBatches(path)).toMatchObject({ result: "done", rows: { rejected: 0 } });
  }
  const pieces = [];
  for await (const piece of formatJsonLines(openStore(byBatches))) pieces.push(piece);
  await writer.reset();
  return file(pieces.join(""));
}

/** `linchpin import --bulk`, killed some time after it hands over to Neo4j's importer. */
async function importAndKill(milliseconds: number): Promise<NodeJS.Signals | null> {
  const { PATH, JAVA_HOME } = process.env;
  const child = spawn(
    process.execPath,
    [join(root, "dist/server/cli/main.js"), "import", synthetic, "--format", "linchpin", "--bulk"],
    { env: { PATH, ...(JAVA_HOME && { JAVA_HOME }), LINCHPIN_HOME: home.folder }, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(child, "close");
  for await (const line of createInterface({ input: child.stderr })) if (line.startsWith("Neo4j's importer")) break;
  await setTimeout(milliseconds);
  child.kill("SIGKILL");
  const [, signal] = await ended;
  return signal as NodeJS.Signals | null;
}

test(
  "an import in bulk that is killed, then one that is refused, leave the database empty; the refusal is remembered",
  async () => {
    expect(await importAndKill(2_500)).toBe("SIGKILL");
    expect(existsSync(join(home.folder, "bulk", "loading.json"))).toBe(true);
    const broken = file(textOf(strangeGraph("first", "Said first")).replace('"FIRM"', '"SHELL"'));
    expect(await importInto("must", broken)).toMatchObject({ result: "refused", commits: "at-once" });
    expect(existsSync(join(home.folder, "bulk"))).toBe(false);
    expect(reported).toContain("An import in bulk was cut off: what it left in the database is removed.");
  },
  patience,
);

test(
  "one in bulk then leaves, to every property and its type, the graph that batches leave, and the same report",
  async () => {
    const path = await writeManyDatasets();
    const expected = await importByBatches(path);

    const inBulk = await importInto("must", path);

    expect({ ...inBulk, milliseconds: 0 }).toEqual({ ...expected, commits: "at-once", milliseconds: 0 });
    const server = await openDatabase(home.env, { report: console.log });
    const connection = openConnection({ ...server, patience });
    try {
      const dump = await dumpGraph(server);
      expect(dump).toEqual(await dumpGraph(database));
      expect(dump.length).toBeGreaterThan(10_000);
      const store = openStore(connection);
      expect((await store.summarise()).version).toBe(expected.version);
      expect((await store.audit()).filter(({ count }) => count > 0)).toEqual([]);
      const { members } = await store.listImportRuns({ first: 10 });
      expect(members.map(({ member }) => member.result)).toEqual(["done", "refused"]);
      // What goes in bulk where it can goes by batches into the database of a server.
      expect(await importInto("may", synthetic)).toMatchObject({
        commits: "by-batch",
        rows: { created: 0, updated: 0 },
      });
      await expect(importInto("must", synthetic)).rejects.toThrow("a server is running on the database.");
    } finally {
      await connection.close();
      await server.stop();
    }
    await expect(importInto("must", synthetic)).rejects.toThrow(
      "The import cannot go in bulk: the graph is not empty.",
    );
  },
  patience,
);
