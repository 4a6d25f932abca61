import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { fingerprint } from "../../../../../server/exports/fingerprint.ts";
import { read } from "../../../../../server/store/neo4j/driver/run.ts";
import { spawnLinchpin } from "../../../../support/app/spawn-linchpin.ts";
import { dumpGraph } from "../../../../support/database/dump-graph.ts";
import { openScratchGraph } from "../../../../support/database/scratch-graph.ts";
import { fileMaker } from "../../../../support/files/import-file.ts";
import { goodStakes, stakesMapping, stakesText } from "../../../../support/files/stakes.ts";
import { zipFile } from "../../../../support/files/zip-file.ts";

const file = fileMaker();
const rows = 6_000;
const patience = 300_000;
const text = stakesText(...goodStakes(rows));
const plain = file(text, "stakes.csv");
const packed = file(zipFile({ name: "stakes.csv", content: text }), "stakes.zip");
const mapping = file(stakesMapping, "stakes.yaml");

const { database, connection, store, writer } = openScratchGraph({ patience });

/** `linchpin import` as it was built, of stakes with their mapping; Ctrl-C once so many batches are committed. */
async function importStakes(stakes: string, stopAfter?: number) {
  const words = ["import", stakes, "--format", "csv", "--mapping", mapping];
  const { child, printed } = spawnLinchpin(words, { database });
  const ended = once(child, "close");
  if (stopAfter !== undefined) {
    while (child.exitCode === null && (await countBatches()) < stopAfter) await setTimeout(20);
    child.kill("SIGINT");
  }
  const [code] = await ended;
  return { code, printed: await printed };
}

async function countBatches(): Promise<number> {
  const query = "MATCH (batch:ImportBatch) RETURN count(batch) AS batches";
  const [row] = await read<{ batches: number }>(connection, query);
  return row?.batches ?? 0;
}

const fingerprintNow = () => fingerprint(store);

test(
  "after Ctrl-C in an archive what was written stands, and the same command goes on to the graph of the plain file",
  async () => {
    const stopped = await importStakes(packed, 4);
    expect(stopped.code).toBe(1);
    expect(stopped.printed).toContain("Interrupted: what was written stands. The same command goes on from there.");
    const part = await dumpGraph(database);
    expect(part.length).toBeGreaterThan(1_000);

    const resumed = await importStakes(packed);
    expect(resumed.code).toBe(0);
    expect(resumed.printed).toContain(
      `stakes.zip: stakes.csv: ${rows.toLocaleString("en")} read: ${rows.toLocaleString("en")} created`,
    );
    const afterwards = await fingerprintNow();
    expect((await dumpGraph(database)).length).toBeGreaterThan(part.length);

    await writer.reset();
    const whole = await importStakes(plain);
    expect(whole.code).toBe(0);
    expect(afterwards).toBe(await fingerprintNow());
  },
  patience,
);

test(
  "when nobody reads on what it tells, an import ends in order as after Ctrl-C",
  async () => {
    await writer.reset();
    const long = file(stakesText(...goodStakes(5 * rows)), "long.csv");
    const words = ["import", long, "--format", "csv", "--mapping", mapping];
    const { child, printed, reported } = spawnLinchpin(words, { database });
    const ended = once(child, "close");
    const cutOff = expect(reported).rejects.toThrow();
    while (child.exitCode === null && (await countBatches()) < 1) await setTimeout(20);
    child.stderr.destroy();
    await cutOff;
    expect(await ended).toEqual([1, null]);
    expect(await printed).toContain("Interrupted: what was written stands. The same command goes on from there.");
  },
  patience,
);
