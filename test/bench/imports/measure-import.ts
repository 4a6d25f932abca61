import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { openDatabase } from "../../../server/database/open-database.ts";
import { formatRecord } from "../../../server/domain/records/format-record.ts";
import type { GivenDatabase } from "../../../server/env.ts";
import { type EmptyHome, makeEmptyHome } from "../../support/database/empty-home.ts";
import { loginVariables } from "../../support/database/login-variables.ts";
import { generateRecords } from "./generate-records.ts";
import type { Took, Way } from "./import-once.ts";
import type { ImportSize } from "./import-sizes.ts";

interface Terms {
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

export type MeasuredImport = Awaited<ReturnType<typeof measureImport>>;

/**
 * Imports a generated file in each way, one after the other, each into a Neo4j of its own: by a bare loop over the
 * driver, by batches and the same again, in bulk, and over HTTP while questions are asked.
 */
export async function measureImport(size: ImportSize, terms: Terms) {
  const home = makeEmptyHome();
  try {
    const file = join(home.folder, `${size.name}.jsonl`);
    terms.report("Generating the file.");
    const lines = Readable.from(generateLines(size));
    await pipeline(lines, createWriteStream(file), { signal: terms.signal });
    const loadAverage = loadavg()[0] as number;
    const apart = (way: Way, place: Place) => importApart(way, file, { ...place, ...terms });
    const bare = await withDatabase(terms, (place) => apart("bare", place));
    const { batches, again } = await withDatabase(terms, async (place) => ({
      batches: await apart("batches", place),
      again: await apart("again", place),
    }));
    const bulk = await withHome((place) => apart("bulk", place));
    const served = await withDatabase(terms, (place) => apart("served", place));
    return { size, loadAverage, bare, batches, again, bulk, served };
  } finally {
    home.remove();
  }
}

function* generateLines({ entities }: ImportSize): Generator<string> {
  let text = "";
  for (const record of generateRecords({ entities, seed: 7 })) {
    text += `${formatRecord(record)}\n`;
    if (text.length < 1 << 16) continue;
    yield text;
    text = "";
  }
  yield text;
}

interface Place {
  readonly home: EmptyHome;
  /** The database that is running, if one is. */
  readonly login?: GivenDatabase;
}

async function withHome<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const home = makeEmptyHome();
  try {
    return await work({ home });
  } finally {
    home.remove();
  }
}

function withDatabase<T>({ signal }: Terms, work: (place: Place) => Promise<T>): Promise<T> {
  return withHome(async ({ home }) => {
    const login = await openDatabase(home.env, { report: () => undefined, signal });
    try {
      return await work({ home, login });
    } finally {
      await login.stop();
    }
  });
}

async function importApart(way: Way, file: string, { home, login, report, signal }: Place & Terms): Promise<Took> {
  report(`Importing: ${way}.`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, "import-once.js"), way, file],
    { env: { ...process.env, LINCHPIN_HOME: home.folder, ...(login && loginVariables(login)) }, signal },
  );
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Took;
}
