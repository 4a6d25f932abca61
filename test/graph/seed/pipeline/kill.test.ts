import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { formatRecord } from "../../../../server/domain/records/format-record.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import { generateRecords } from "../../../bench/imports/generate-records.ts";
import { spawnLinchpin } from "../../../support/app/spawn-linchpin.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { seeded } from "../../../support/graphs/random.ts";

const file = fileMaker();
/** Some 2,400 records in five batches. */
const path = file([...generateRecords({ entities: 1_050, seed: 3 })].map((one) => `${formatRecord(one)}\n`).join(""));
const kills = 20;
const patience = 300_000;

const { database, writer, store } = openScratchGraph();

/** `linchpin import` in a process of its own, as it was built; gives how it ended and after how many milliseconds. */
async function importApart(killAfter?: number) {
  const started = performance.now();
  const { child } = spawnLinchpin(["import", path, "--format", "linchpin"], { database });
  const ended = once(child, "close");
  if (killAfter !== undefined) {
    await Promise.race([setTimeout(killAfter), ended]);
    child.kill("SIGKILL");
  }
  const [code, signal] = await ended;
  return { code, signal, milliseconds: performance.now() - started };
}

const resume = () => importFiles({ files: [path], format: "linchpin", mode: "write" }, writer);
const fingerprintNow = () => fingerprint(store);

test(
  `an import that is killed at any of ${kills} random moments and then goes on gives the graph of one that was not`,
  async () => {
    await importApart();
    await writer.reset();
    const whole = await importApart();
    expect(whole.code).toBe(0);
    const expected = await fingerprintNow();
    const moments = seeded(20);
    const fingerprints: string[] = [];
    // Of the shortest import so far; one that is through before its moment comes counts for none.
    for (let length = whole.milliseconds, tries = 0; fingerprints.length < kills && tries < 3 * kills; tries += 1) {
      await writer.reset();
      const { signal, milliseconds } = await importApart(length * (0.3 + 0.7 * (moments.below(1_000) / 1_000)));
      if (signal !== "SIGKILL") {
        length = Math.min(length, milliseconds);
        continue;
      }
      const { rows } = await resume();
      expect(rows).toMatchObject({ updated: 0, duplicate: 0, rejected: 0 });
      fingerprints.push(await fingerprintNow());
    }
    expect(fingerprints).toEqual(Array(kills).fill(expected));
    const findings = await store.audit();
    expect(findings.filter(({ count }) => count > 0)).toEqual([]);
  },
  patience,
);
