import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { expect, test } from "vitest";
import { spawnLinchpin } from "../../../support/app/spawn-linchpin.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { stakeRow, stakesMapping } from "../../../support/files/stakes.ts";
import { zipFile } from "../../../support/files/zip-file.ts";

const patience = 300_000;
const mostMegabytes = 512;
const megabyte = 1_048_576;
const file = fileMaker();
const mapping = file(stakesMapping, "stakes.yaml");
const header = "id,holder,firm,number,pct,from\n";

const { database } = openScratchGraph({ patience });

/** Says the largest resident set when the process ends, in megabytes. */
const watch = "process.on('exit',()=>console.error('peak:'+Math.round(process.resourceUsage().maxRSS/1024)))";

/** Writes pieces one after another into a file, packed or not, so that the test itself stays small. */
async function writeLarge(name: string, pieces: () => Generator<string | Uint8Array>): Promise<string> {
  const path = file("", name);
  const to = createWriteStream(path);
  await (name.endsWith(".gz")
    ? pipeline(Readable.from(pieces()), createGzip({ level: 1 }), to)
    : pipeline(Readable.from(pieces()), to));
  return path;
}

/** What `linchpin import` says to the file, as it was built, and the most memory that it took. */
async function importHostile(path: string) {
  const given = path.endsWith(".jsonl")
    ? ["--format", "linchpin", "--max-rejects", "10"]
    : ["--format", "csv", "--mapping", mapping];
  const node = ["--import", `data:text/javascript,${watch}`];
  const { child, printed, reported } = spawnLinchpin(["import", path, ...given], { database, node });
  await once(child, "close");
  const told = await reported;
  const peak = Number(/peak:(\d+)/.exec(told)?.[1]);
  return { code: child.exitCode, said: (await printed) + told, peak };
}

function* times<T>(count: number, piece: T): Generator<T> {
  for (let at = 0; at < count; at++) yield piece;
}

const rowsOfStakes = Array.from({ length: 1_000 }, (_, at) => `${stakeRow({ id: String(at) })}\n`).join("");

test.each([
  [
    "a line of a gigabyte",
    () => writeLarge("long.jsonl", () => times(1_024, Buffer.alloc(megabyte, "a"))),
    "1 LINE_TOO_LONG",
  ],
  [
    "a quote that nobody closes before a million rows",
    () =>
      writeLarge("quote.csv", function* () {
        yield `${header}7,"Ana Fund,`;
        yield* times(1_000, rowsOfStakes);
      }),
    "quote",
  ],
  [
    "a gzip of a gigabyte of zeros",
    () => writeLarge("zeros.csv.gz", () => times(1_024, Buffer.alloc(megabyte))),
    "over 200 times",
  ],
  [
    "a zip that says to be small",
    async () => file(zipFile({ name: "a.csv", content: Buffer.alloc(200 * megabyte), unpacked: 9_000 }), "lies.zip"),
    "the archive is damaged",
  ],
])(
  "%s is refused in so many words, in bounded memory",
  async (_title, make, words) => {
    const { code, said, peak } = await importHostile(await make());
    expect(said).toContain(words);
    expect(code).toBe(1);
    expect(peak).toBeGreaterThan(20);
    expect(peak).toBeLessThan(mostMegabytes);
  },
  patience,
);
