import { importFiles } from "../../../seed/pipeline/import.ts";
import { withGraph } from "../../../server/cli/with-graph.ts";
import { withWriter } from "../../../server/cli/with-writer.ts";
import { readEnv } from "../../../server/env.ts";
import { openImportWriter } from "../../../server/store/neo4j/write/import-writer.ts";
import { type Beside, importOverHttp } from "./import-over-http.ts";
import { writeBare } from "./write-bare.ts";

/**
 * A program of its own, so that its memory is that of one import: takes a way and a file, writes the file into the
 * database that the environment names, and prints what it took as JSON.
 */
const ways = { bare, batches, again: batches, bulk, served } as const;
export type Way = keyof typeof ways;

export interface Took {
  readonly rows: number;
  /** Without starting and stopping Neo4j, but for the import in bulk, which has to start it. */
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  /** Of the import in bulk: of these, Neo4j's importer alone, and from its end until all indexes are there. */
  readonly importerMilliseconds?: number;
  readonly indexMilliseconds?: number;
  /** Of the import over HTTP: what readers saw of it. */
  readonly beside?: Beside;
}

const [way = "bare", file = ""] = process.argv.slice(2);
const heard: { readonly line: string; readonly at: number }[] = [];
const io = {
  env: readEnv(process.env),
  print: console.error,
  report: (line: string) => heard.push({ line, at: performance.now() }),
  signal: new AbortController().signal,
};
const took = await ways[way as Way]();
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
console.log(JSON.stringify({ ...took, peakMegabytes } satisfies Took));

function bare() {
  return withGraph(io, "command", ({ connection }) => timed(async () => ({ rows: await writeBare(connection, file) })));
}

function batches() {
  return withGraph(io, "command", ({ connection }) => timed(() => importInto(openImportWriter(connection))));
}

function served() {
  return withGraph(io, "command", ({ database }) => timed(() => importOverHttp(database, io.env, file)));
}

async function bulk() {
  const whole = await withWriter(io, "must", (writer) => timed(() => importInto(writer)));
  const atLine = (start: string) => heard.find(({ line }) => line.startsWith(start))?.at ?? Number.NaN;
  const importer = atLine("Neo4j's importer");
  const importerEnd =
    heard.find(({ line, at }) => at > importer && line.startsWith("Starting Neo4j"))?.at ?? Number.NaN;
  return {
    ...whole,
    importerMilliseconds: importerEnd - importer,
    indexMilliseconds: whole.endedAt - importerEnd,
  };
}

async function importInto(writer: Parameters<typeof importFiles>[1]): Promise<{ readonly rows: number }> {
  const { result, rows } = await importFiles({ files: [file], format: "linchpin", mode: "write" }, writer);
  const expected = way === "again" ? rows.unchanged : rows.created;
  if (result !== "done" || expected !== rows.read) throw new Error(`the import is ${result}: ${JSON.stringify(rows)}`);
  return { rows: rows.read };
}

async function timed<T extends { readonly rows: number }>(work: () => Promise<T>) {
  const start = performance.now();
  const outcome = await work();
  const endedAt = performance.now();
  return { ...outcome, milliseconds: endedAt - start, endedAt };
}
