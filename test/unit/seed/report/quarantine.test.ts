import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { goodStakes, stakeRow, stakesRequest, stakesText } from "../../../support/files/stakes.ts";
import { rememberingWriter } from "../../../support/imports/remembering-writer.ts";

const file = fileMaker();
const broken = { id: "7", from: "2021-13" };
const long = { id: "8", from: "2021-13", holder: `Ana ${"of many names ".repeat(400)}` };
const linesOf = (path: string) => readFileSync(path, "utf8").trimEnd().split("\n");

async function importStakes(path: string, more: object = {}, writer = rememberingWriter()) {
  const quarantine = { folder: join(dirname(path), "quarantine") };
  return importFiles({ ...stakesRequest, files: [path], quarantine, ...more }, writer);
}

test("the quarantine tells of each refused row where it stands, what it says and what is wrong with it", async () => {
  const text = stakesText(...goodStakes(2), broken);
  const path = file(text, "stakes.csv");
  const report = await importStakes(path);
  const { quarantineFile = "" } = report;
  expect(basename(quarantineFile)).toBe(`${report.run}.jsonl`);
  const row = stakeRow(broken);
  expect(linesOf(quarantineFile).map((line) => JSON.parse(line))).toEqual([
    {
      file: "stakes.csv",
      line: 4,
      byteOffset: text.indexOf(row),
      sha256: createHash("sha256").update(text).digest("hex"),
      row,
      bytes: row.length,
      code: "BAD_DATE",
      message: expect.stringContaining("2021-13"),
      field: "since",
      run: report.run,
    },
  ]);
});

test("a row of over 4 kB is held whole and can be mended in the quarantine", async () => {
  const writer = rememberingWriter();
  const path = file(stakesText(...goodStakes(2), long), "long.csv");
  const { quarantineFile = "" } = await importStakes(path, {}, writer);
  const [{ row, bytes }] = linesOf(quarantineFile).map((line) => JSON.parse(line));
  expect([row, bytes]).toEqual([stakeRow(long), Buffer.byteLength(row)]);
  writeFileSync(quarantineFile, readFileSync(quarantineFile, "utf8").replace(/("row":"[^"]*)2021-13/, "$12021-12-31"));
  const again = await importStakes(path, { mended: quarantineFile }, writer);
  expect(again.rows).toMatchObject({ read: 3, created: 1, unchanged: 2, rejected: 0 });
});

test("a row of over 1 MiB is shown by its beginning, and a mended one is said not to be taken", async () => {
  const huge = { id: "a", schema: "Company", properties: { summary: ["x".repeat(1_100_000)] } };
  const small = { id: "b", schema: "Company", properties: { name: ["Acme"] } };
  const path = file(`${JSON.stringify(small)}\n${JSON.stringify(huge)}\n`, "huge.jsonl");
  const ftm = { format: "ftm", dataset: datasetId("tales"), options: {} };
  const { quarantineFile = "" } = await importStakes(path, ftm);
  const [{ row, bytes, line }] = linesOf(quarantineFile).map((text) => JSON.parse(text));
  expect([Buffer.byteLength(row), bytes, line]).toEqual([4_096, undefined, 2]);
  const again = await importStakes(path, { ...ftm, mended: quarantineFile });
  expect(again.leftOut).toEqual({
    "row of the quarantine that cannot be mended there: mend huge.jsonl, line 2": 1,
  });
  expect([again.rows.unchanged + again.rows.created, again.rows.rejected]).toEqual([1, 1]);
});

test("a file that was renamed since is known by its content", async () => {
  const text = stakesText(...goodStakes(3), broken);
  const { quarantineFile = "" } = await importStakes(file(text, "before.csv"));
  writeFileSync(quarantineFile, readFileSync(quarantineFile, "utf8").replace(/("row":"[^"]*)2021-13/, "$12021-12-31"));
  const again = await importStakes(file(text, "after.csv"), { mended: quarantineFile });
  expect(again.rows).toMatchObject({ read: 4, created: 4, rejected: 0 });
});

test("rows that are mended in the quarantine go in where they belong, as if the file had been right", async () => {
  const path = file(stakesText(...goodStakes(3), broken, { id: "9" }), "mended.csv");
  const writer = rememberingWriter();
  const { quarantineFile = "" } = await importStakes(path, {}, writer);
  writeFileSync(quarantineFile, readFileSync(quarantineFile, "utf8").replace(/("row":"[^"]*)2021-13/, "$12021-12-31"));
  const again = await importStakes(path, { mended: quarantineFile }, writer);
  expect(again.rows).toEqual({ read: 5, created: 1, updated: 0, unchanged: 4, duplicate: 0, rejected: 0 });

  const right = rememberingWriter();
  const fixed = stakesText(...goodStakes(3), { ...broken, from: "2021-12-31" }, { id: "9" });
  await importStakes(file(fixed, "mended.csv"), {}, right);
  const claims = (held: ReadonlyMap<string, string>) =>
    [...held.keys()].filter((key) => !key.startsWith("source")).sort();
  expect(claims(writer.held)).toEqual(claims(right.held));
});

test("a quarantine of another file, or what is no quarantine, is refused", async () => {
  const path = file(stakesText(...goodStakes(3), broken), "one.csv");
  const { quarantineFile = "" } = await importStakes(path);
  const other = file(stakesText(...goodStakes(4)), "other.csv");
  await expect(importStakes(other, { mended: quarantineFile })).rejects.toMatchObject({
    code: "FILE_REFUSED",
    message: expect.stringContaining("one.csv is not among the files"),
  });
  await expect(importStakes(path, { mended: other })).rejects.toMatchObject({
    message: "other.csv line 1: it is not JSON.",
  });
  await expect(importStakes(path, { mended: "nowhere.jsonl" })).rejects.toMatchObject({ code: "FILE_REFUSED" });
});

test("the quarantine can be given a place, and none is written where no row was refused", async () => {
  const path = file(stakesText(...goodStakes(3), broken), "placed.csv");
  const place = join(dirname(path), "deep", "refused.jsonl");
  const report = await importStakes(path, { quarantine: { file: place } });
  expect([report.quarantineFile, linesOf(place).length]).toEqual([place, 1]);
  expect((await importStakes(file(stakesText(...goodStakes(3)), "fine.csv"))).quarantineFile).toBe(undefined);
});
