import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { goodStakes, type Stake, stakesRequest, stakesText } from "../../../support/files/stakes.ts";
import { firm, inventedGraph, owns, person, source } from "../../../support/graphs/invented-graph.ts";

const file = fileMaker();

const { writer, store } = openScratchGraph();
beforeEach(() => writer.reset());

type More = Partial<Parameters<typeof importFiles>[0]>;
const importStakes = (stakes: readonly Stake[], more: More = {}) =>
  importFiles({ ...stakesRequest, files: [file(stakesText(...stakes), "stakes.csv")], ...more }, writer);
const whole: More = { extent: "whole" };
const fingerprintNow = () => fingerprint(store);

async function endsByStart() {
  const ends: Record<string, string | undefined> = {};
  for await (const record of store.streamRecords("relationship")) {
    if (record.record === "relationship") ends[record.since ?? ""] = record.until;
  }
  return ends;
}
const stake = (id: string, from: string): Stake => ({ id, from });

test("a claim that the whole file no longer holds ends on the date of the file, with a note, and is not deleted", async () => {
  await importStakes([stake("1", "2019"), stake("2", "2020"), stake("3", "2021")], whole);
  const report = await importStakes([stake("1", "2019"), stake("3", "2021")], whole);
  expect(report.ended).toEqual({ found: 1, ended: 1, until: "2026-10" });
  expect(await endsByStart()).toEqual({ 2019: undefined, 2020: "2026-10", 2021: undefined });
  const records = [];
  for await (const record of store.streamRecords("relationship")) records.push(record);
  expect(records).toContainEqual(
    expect.objectContaining({
      until: "2026-10",
      note: "Its dataset of 2026-10 no longer holds it; the end is the date of that file.",
      evidence: [expect.objectContaining({ stance: "SUPPORTS" })],
    }),
  );
  expect((await store.audit()).filter(({ count }) => count > 0)).toEqual([]);
});

test("the same whole file again ends nothing more, and a file that holds the claim again reopens it", async () => {
  const all = [stake("1", "2019"), stake("2", "2020")];
  await importStakes(all, whole);
  const before = await fingerprintNow();
  await importStakes(all.slice(0, 1), whole);
  const ended = await fingerprintNow();
  expect((await importStakes(all.slice(0, 1), whole)).ended).toEqual({ found: 0, ended: 0, until: "2026-10" });
  expect(await fingerprintNow()).toBe(ended);
  await importStakes(all, whole);
  expect([await endsByStart(), before === ended]).toEqual([{ 2019: undefined, 2020: undefined }, false]);
});

test("a slice ends nothing", async () => {
  await importStakes([stake("1", "2019"), stake("2", "2020")], whole);
  const report = await importStakes([stake("1", "2019")], { extent: "slice" });
  expect([report.ended, await endsByStart()]).toEqual([undefined, { 2019: undefined, 2020: undefined }]);
});

test("nothing ends while a row could not be read, since the claim may stand in it", async () => {
  await importStakes([stake("1", "2019"), stake("2", "2020")], whole);
  const report = await importStakes([stake("1", "2019"), stake("2", "2020-13")], whole);
  expect(report.ended).toEqual({ found: 1, ended: 0, until: "2026-10" });
  expect(await endsByStart()).toEqual({ 2019: undefined, 2020: undefined });
});

test("a dry run tells what would end, and claims of other datasets never do", async () => {
  const other = inventedGraph(person("Ana"), firm("Acme"), source("Ledger"), owns("Ana", "Acme", 40));
  await importFiles({ files: [file(textOf(other))], format: "linchpin", mode: "write" }, writer);
  await importStakes([stake("1", "2019"), stake("2", "2020")], whole);
  const before = await fingerprintNow();
  const dry = await importStakes([stake("1", "2019")], { ...whole, mode: "compare" });
  expect(dry.ended).toEqual({ found: 1, ended: 1, until: "2026-10" });
  expect(await fingerprintNow()).toBe(before);
  await importStakes([stake("1", "2019")], whole);
  expect(await endsByStart()).toEqual({ "": undefined, 2019: undefined, 2020: "2026-10" });
});

test("more claims than one batch holds end together", async () => {
  await importStakes(goodStakes(1_300), whole);
  const report = await importStakes(goodStakes(50), {
    ...whole,
    shrinks: "allowed",
    options: { ...stakesRequest.options, published: "2027" },
  });
  expect(report.ended).toEqual({ found: 1_250, ended: 1_250, until: "2027" });
});
