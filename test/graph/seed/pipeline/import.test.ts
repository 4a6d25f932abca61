import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import type { ImportWriter } from "../../../../server/store/import-writer.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { curatedFile } from "../../../support/database/seed-database.ts";
import { fileMaker } from "../../../support/files/import-file.ts";

const file = fileMaker();
const text = readFileSync(curatedFile, "utf8");
const lines = text.trimEnd().split("\n");
const sha256 = createHash("sha256").update(text).digest("hex");

const { writer, store } = openScratchGraph();
beforeEach(() => writer.reset());

const importFile = (path: string, by: ImportWriter = writer) =>
  importFiles({ files: [path], format: "linchpin", mode: "write" }, by);
const fingerprintNow = () => fingerprint(store);
const versionNow = async () => (await store.summarise()).version;

test("the fingerprint of the graph is the hash of the file that it came from, and every audit is clean", async () => {
  const report = await importFile(curatedFile);
  expect(report.rows).toEqual({
    read: lines.length,
    created: lines.length,
    updated: 0,
    unchanged: 0,
    duplicate: 0,
    rejected: 0,
  });
  expect(await fingerprintNow()).toBe(sha256);
  const findings = await store.audit();
  expect(findings.filter(({ count }) => count > 0)).toEqual([]);
});

test("the same file again changes nothing, not even the version, and asks to write nothing", async () => {
  await importFile(curatedFile);
  const before = await versionNow();
  const refuse = () => Promise.reject(new Error("something was written"));
  const report = await importFile(curatedFile, { ...writer, writeBatch: refuse });
  expect(report.rows).toMatchObject({ created: 0, updated: 0, unchanged: lines.length, rejected: 0 });
  expect(report.version).toBe(before);
  expect(await versionNow()).toBe(before);
  expect(await fingerprintNow()).toBe(sha256);
});

test("a dry run reports what an import would do and leaves the graph empty", async () => {
  const report = await importFiles({ files: [curatedFile], format: "linchpin", mode: "compare" }, writer);
  expect(report.rows.created).toBe(lines.length);
  expect(await versionNow()).toBe("empty");
  expect(await fingerprintNow()).toBe(createHash("sha256").digest("hex"));
});

test("one changed record is one update, and changing it back gives the old graph", async () => {
  await importFile(curatedFile);
  const before = await versionNow();
  const changed = text.replace('"name":"Adam Sullivan"', '"name":"Adam J. Sullivan"');
  const report = await importFile(file(changed));
  expect(report.rows).toMatchObject({ created: 0, updated: 1, unchanged: lines.length - 1 });
  expect(await versionNow()).not.toBe(before);
  expect(await fingerprintNow()).toBe(createHash("sha256").update(changed).digest("hex"));
  expect((await importFile(curatedFile)).rows).toMatchObject({ updated: 1, unchanged: lines.length - 1 });
  expect(await fingerprintNow()).toBe(sha256);
});

test("a source that is weighed otherwise changes the claims that rest on it", async () => {
  await importFile(curatedFile);
  const cited = lines.filter((line) => line.includes('"record":"relationship"') && line.includes('"source":"S87"'));
  const weaker = text.replace(/("id":"S87".*?"tier":)"PRESS"/, '$1"TRADE"');
  const dated = weaker.replace(/("id":"S87".*?"publishedOn":)"[^"]+"/, '$1"1999"');
  const report = await importFile(file(dated));
  expect(report.records.source.updated).toBe(1);
  expect(report.records.relationship.updated).toBe(cited.length);
  expect(cited.length).toBeGreaterThan(0);
});

test("a broken file leaves the graph as it was", async () => {
  await importFile(curatedFile);
  const before = await versionNow();
  const report = await importFile(
    file(text.replace('"status":"REPORTED"', '"status":"RUMOURED"').replace("Akerna Corp.", "Akerna")),
  );
  expect(report.result).toBe("refused");
  expect([await versionNow(), await fingerprintNow()]).toEqual([before, sha256]);
});

test("lines in any order give the same graph", async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
        await importFile(file(`${shuffled.join("\n")}\n`));
        expect(await fingerprintNow()).toBe(sha256);
      })
      .beforeEach(() => writer.reset()),
    { numRuns: 3 },
  );
});

test.each([
  ["before", 2],
  ["before", 4],
  ["after", 2],
  ["after", 3],
] as const)(
  "an import that breaks off %s batch %i is committed goes on from there to the same graph and report",
  async (when, at) => {
    let batches = 0;
    const breaking: ImportWriter = {
      ...writer,
      writeBatch: async (batch, entry) => {
        batches += 1;
        if (batches === at && when === "before") throw new Error("cut off");
        const changes = await writer.writeBatch(batch, entry);
        if (batches === at) throw new Error("cut off");
        return changes;
      },
    };
    await expect(importFile(curatedFile, breaking)).rejects.toThrow("cut off");
    const report = await importFile(curatedFile);
    expect(report.rows).toEqual({
      read: lines.length,
      created: lines.length,
      updated: 0,
      unchanged: 0,
      duplicate: 0,
      rejected: 0,
    });
    expect(await fingerprintNow()).toBe(sha256);
  },
);

test("a batch whose answer was lost is not written twice", async () => {
  const retrying: ImportWriter = {
    ...writer,
    writeBatch: async (batch, entry) => {
      const first = await writer.writeBatch(batch, entry);
      expect(await writer.writeBatch(batch, entry)).toEqual(first);
      return first;
    },
  };
  expect((await importFile(curatedFile, retrying)).rows.created).toBe(lines.length);
  expect(await fingerprintNow()).toBe(sha256);
});

test("an import that is stopped says so, and the same file goes on", async () => {
  const stopping = new AbortController();
  const request = { files: [curatedFile], format: "linchpin", mode: "write", signal: stopping.signal } as const;
  const stopped = await importFiles(request, {
    ...writer,
    writeBatch: async (batch, entry) => {
      stopping.abort();
      return writer.writeBatch(batch, entry);
    },
  });
  expect(stopped.result).toBe("interrupted");
  expect((await importFile(curatedFile)).rows.created).toBe(lines.length);
  expect(await fingerprintNow()).toBe(sha256);
});
