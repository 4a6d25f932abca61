import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
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

test("a row of over 4 kB is cut in the quarantine and has to be mended in its file", async () => {
  const path = file(stakesText(...goodStakes(2), long), "long.csv");
  const { quarantineFile = "" } = await importStakes(path);
  const [{ row, bytes }] = linesOf(quarantineFile).map((line) => JSON.parse(line));
  expect([Buffer.byteLength(row), bytes]).toEqual([4_096, undefined]);
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
