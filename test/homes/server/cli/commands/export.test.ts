import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../../seed/pipeline/import.ts";
import { formatRecord } from "../../../../../server/domain/records/format-record.ts";
import { fingerprint } from "../../../../../server/exports/fingerprint.ts";
import { generateRecords } from "../../../../bench/imports/generate-records.ts";
import { spawnLinchpin } from "../../../../support/app/spawn-linchpin.ts";
import { openScratchGraph } from "../../../../support/database/scratch-graph.ts";
import { fileMaker } from "../../../../support/files/import-file.ts";
import { makeFolder } from "../../../../support/files/make-folder.ts";

const patience = 300_000;
const file = fileMaker();
const { database, writer, store } = openScratchGraph({ patience });
const records = [...generateRecords({ entities: 3_000, seed: 7 })];
const folder = makeFolder();
let whole = "";

beforeAll(async () => {
  const path = file(records.map((one) => `${formatRecord(one)}\n`).join(""));
  expect(await importFiles({ files: [path], format: "linchpin", mode: "write" }, writer)).toMatchObject({
    result: "done",
    rows: { rejected: 0 },
  });
  whole = await fingerprint(store);
}, patience);
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  rmSync(join(database.home, "suppressions.jsonl"), { force: true });
});

const output = join(folder, "graph.jsonl");
const words = ["export", "--format", "linchpin", "-o", output];

/** `linchpin export` as it was built, with a signal as soon as it writes; gives how it ended and what it said. */
async function exportApart(options: readonly string[] = [], signal?: "SIGINT" | "SIGKILL") {
  const { child, printed, reported } = spawnLinchpin([...words, ...options], { database });
  const ended = once(child, "close");
  if (signal !== undefined) {
    while (child.exitCode === null && readdirSync(folder).length === 0) await setTimeout(2);
    child.kill(signal);
  }
  const [code, killedBy] = await ended;
  return { code, killedBy, printed: await printed, reported: await reported };
}

test(
  "a whole export has the graph's fingerprint, and says so for readers and for machines",
  async () => {
    const { code, printed } = await exportApart();
    expect(code).toBe(0);
    const bytes = readFileSync(output);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(whole);
    expect(printed).toContain("The format loses nothing of it.");
    expect(printed).toContain(`${output}: ${bytes.length.toLocaleString("en")} bytes, sha256 ${whole}`);
    const { printed: json } = await exportApart(["--json"]);
    expect(JSON.parse(json)).toMatchObject({
      output,
      format: "linchpin",
      scope: { of: "graph" },
      losses: [],
      leftOut: [],
      files: [{ bytes: bytes.length, sha256: whole }],
    });
    expect(readdirSync(folder)).toEqual(["graph.jsonl"]);
  },
  patience,
);

test(
  "kill -9 leaves no file under the name, nor harms one that bore it; the next export is whole",
  async () => {
    for (const before of [undefined, "old"]) {
      if (before !== undefined) writeFileSync(output, before);
      const seen = readdirSync(folder);
      const { child } = spawnLinchpin(words, { database });
      const ended = once(child, "close");
      while (child.exitCode === null && readdirSync(folder).length === seen.length) await setTimeout(2);
      child.kill("SIGKILL");
      expect(await ended).toEqual([null, "SIGKILL"]);
      const left = readdirSync(folder).filter((name) => !seen.includes(name));
      expect(left).toEqual([`graph.jsonl.${child.pid}.partial`]);
      if (before !== undefined) expect(readFileSync(output, "utf8")).toBe(before);
    }
    expect((await exportApart()).code).toBe(0);
    expect(createHash("sha256").update(readFileSync(output)).digest("hex")).toBe(whole);
  },
  patience,
);

test(
  "Ctrl-C leaves nothing at all",
  async () => {
    const { code, reported } = await exportApart([], "SIGINT");
    expect({ code, reported }).toEqual({ code: 1, reported: expect.stringContaining("Stopped before it was done.") });
    expect(readdirSync(folder)).toEqual([]);
  },
  patience,
);

test(
  "what is not in the graph is refused by name, and nothing is written",
  async () => {
    expect(await exportApart(["--dataset", "nothing"])).toMatchObject({
      code: 1,
      reported: expect.stringContaining("names no dataset of the graph: nothing"),
    });
    expect(await exportApart(["--ids", "nobody"])).toMatchObject({
      code: 1,
      reported: expect.stringContaining('names what is not in the graph: "nobody"'),
    });
    expect(readdirSync(folder)).toEqual([]);
  },
  patience,
);

test(
  "what is on the suppression list stays at home, and the reader is told how many",
  async () => {
    const claim = records.find((record) => record.record === "relationship");
    if (claim === undefined) throw new Error("no relationship was generated");
    const suppression = { id: claim.from, reason: "a court said so", date: "2026-01-02" };
    writeFileSync(join(database.home, "suppressions.jsonl"), `${JSON.stringify(suppression)}\n`);
    const { code, printed } = await exportApart();
    expect(code).toBe(0);
    expect(printed).toContain("Not in it: 1 entity: the suppression list, or what they rest on is on it");
    expect(readFileSync(output, "utf8")).not.toContain(`"${claim.from}"`);
  },
  patience,
);

test(
  "a question is answered and its answer written",
  async () => {
    const claim = records.find((record) => record.record === "relationship" && record.kind === "OWNS");
    if (claim?.record !== "relationship") throw new Error("no holding was generated");
    const question = JSON.stringify({ paths: { from: [claim.from], to: [claim.to], limit: 1, maxHops: 1 } });
    const { code, printed } = await exportApart(["--question", question, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ scope: { of: "answer" }, records: { entity: 2, relationship: 1 } });
  },
  patience,
);
