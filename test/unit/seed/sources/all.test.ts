import { appendFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { importers } from "../../../../seed/sources/all.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { LinchpinError } from "../../../../server/errors.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { goodStakes, stakesMapping, stakesRequest, stakesText } from "../../../support/files/stakes.ts";
import type { HostileFile } from "../../../support/hostile/hostile-bytes.ts";
import { hostileLinchpin } from "../../../support/hostile/hostile-files.ts";
import {
  hostileBods,
  hostileCsv,
  hostileFtm,
  hostileGleif,
  hostileGraphml,
} from "../../../support/hostile/hostile-foreign-files.ts";
import { hostileGzips, otherArchives } from "../../../support/hostile/hostile-gzips.ts";
import { hostileZips } from "../../../support/hostile/hostile-zips.ts";
import { rememberingWriter } from "../../../support/imports/remembering-writer.ts";

const file = fileMaker();

async function importHostile(format: string, name: string, { content }: HostileFile) {
  const writer = rememberingWriter();
  const outcome = await importFiles(
    {
      files: [file(content, name)],
      format,
      mode: "write",
      options: format === "csv" ? { mapping: stakesMapping } : {},
      ...(format !== "linchpin" && format !== "csv" && { dataset: datasetId("tales") }),
    },
    writer,
  ).catch((error: unknown) => error);
  return { outcome, writer };
}

/** What the import must say and do, whatever the format. */
async function expectOutcome(format: string, name: string, hostile: HostileFile): Promise<void> {
  const { outcome, writer } = await importHostile(format, name, hostile);
  if (typeof hostile.refused === "string") {
    expect(outcome).toBeInstanceOf(LinchpinError);
    expect(String(outcome)).toContain(hostile.refused);
    expect(String(outcome)).toMatch(/tales\.|mapping line \d/);
    expect(writer.held.size).toBe(0);
    return;
  }
  if (outcome instanceof Error) throw outcome;
  const { rows, firstRefused, remarks, result } = outcome as Awaited<ReturnType<typeof importFiles>>;
  expect(firstRefused.map(({ place, refusal }) => [place.line, refusal.code])).toEqual(hostile.refused);
  expect(remarks).toEqual(hostile.remarks ?? {});
  expect(rows.read).toBe(rows.created + rows.updated + rows.unchanged + rows.duplicate + rows.rejected);
  if (result === "refused") expect([rows.rejected, writer.held.size]).toEqual([rows.read, 0]);
}

test.each(hostileLinchpin)("Linchpin JSON Lines: $title", (one) => expectOutcome("linchpin", "tales.jsonl", one));
test.each(hostileCsv)("CSV: $title", (one) => expectOutcome("csv", "tales.csv", one));
test.each(hostileFtm)("FollowTheMoney: $title", (one) => expectOutcome("ftm", "tales.ftm.json", one));
test.each(hostileGleif)("GLEIF: $title", (one) => expectOutcome("gleif", "tales.xml", one));

test.each(hostileBods)("BODS: $title", (one) => expectOutcome("bods", "tales.json", one));
test.each(hostileGraphml)("GraphML: $title", (one) => expectOutcome("graphml", "tales.graphml", one));

test("at least sixty hostile files are tried, and as many as forty archives beside them", () => {
  const files = [hostileLinchpin, hostileCsv, hostileFtm, hostileGleif, hostileBods, hostileGraphml].flat();
  expect(files.length).toBeGreaterThanOrEqual(60);
  expect([...hostileZips, ...hostileGzips, ...otherArchives].length).toBeGreaterThanOrEqual(40);
});

test("a file that grows or shrinks while it is read is refused, and nothing of it is written", async () => {
  for (const change of [
    (path: string) => appendFileSync(path, "more\n"),
    (path: string) => writeFileSync(path, stakesText(...goodStakes(10))),
  ]) {
    const path = file(stakesText(...goodStakes(4_000)), "changing.csv");
    const writer = rememberingWriter();
    let isChanged = false;
    const onProgress = () => {
      if (!isChanged) change(path);
      isChanged = true;
    };
    await expect(importFiles({ ...stakesRequest, files: [path], onProgress }, writer)).rejects.toMatchObject({
      message: "changing.csv: the file was changed while it was read.",
    });
    expect(writer.held.size).toBe(0);
  }
});

test("every format refuses a file of none of its kind, or sets every row aside, and writes nothing of it", async () => {
  const noise = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 251));
  for (const { format } of importers) {
    const { outcome, writer } = await importHostile(format, "noise.bin", {
      title: "noise",
      content: noise,
      refused: "",
    });
    const claims = [...writer.held.keys()].filter((key) => !/^(dataset|source)/.test(key));
    expect([format, claims]).toEqual([format, []]);
    if (!(outcome instanceof LinchpinError)) {
      const { rows } = outcome as Awaited<ReturnType<typeof importFiles>>;
      expect([format, rows.rejected]).toEqual([format, rows.read]);
    }
  }
});
