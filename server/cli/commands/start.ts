import { readdirSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { importFiles } from "../../../seed/pipeline/import.ts";
import { assemble } from "../../assemble.ts";
import type { Env } from "../../env.ts";
import { LinchpinError } from "../../errors.ts";
import { createWriteAccess, type Writing } from "../../http/imports/write-access.ts";
import { storeLimits } from "../../limits/store.ts";
import { root } from "../../root.ts";
import { getVersion } from "../../store/neo4j/read/get-version.ts";
import { openImportWriter } from "../../store/neo4j/write/import-writer.ts";
import { type Command, exitCodes, type Io } from "../command.ts";
import { type OpenGraph, withGraph } from "../with-graph.ts";

export const start: Command = {
  name: "start",
  summary: "Finds or starts Neo4j, fills an empty database of its own with the curated dataset, and serves.",
  usage: "",
  async run(args, io) {
    parseArgs({ args: [...args], options: {} });
    await refuseBusyPort(io.env);
    try {
      await withGraph(io, "serve", (graph) => serve(graph, io));
    } catch (error) {
      // Being stopped is how this command ends; what it broke off says nothing.
      if (!io.signal.aborted) throw error;
    }
    return exitCodes.done;
  },
};

/** Time for questions under way to be answered before Neo4j is stopped; with it, all is gone within ten seconds. */
const farewellMilliseconds = 1_500;

async function serve(graph: OpenGraph, io: Io): Promise<void> {
  await fillIfEmpty(graph, io);
  io.signal.throwIfAborted();
  const { app, isWarmWithin, close } = await assemble({ login: graph.database, env: io.env, report: io.report });
  try {
    // A Neo4j that has just started plans its first queries for seconds: better now than in front of a reader.
    await isWarmWithin(storeLimits.warmMilliseconds);
    const { host, port } = io.env;
    await app.listen({ host, port }).catch((error: unknown) => {
      throw isTaken(error) ? portBusy(io.env) : error;
    });
    io.print(`Linchpin is ready at ${formatAddress(host, portOf(app.server.address()) ?? port)}`);
    for (const line of wordWriting(createWriteAccess(io.env).writing)) io.report(line);
    await new Promise((resolve) => {
      if (io.signal.aborted) resolve(undefined);
      io.signal.addEventListener("abort", resolve, { once: true });
    });
    io.report("Stopping.");
  } finally {
    await Promise.race([close(), setTimeout(farewellMilliseconds, undefined, { ref: false })]);
  }
}

/** Who may import over HTTP, where that is not what the operator has said. */
function wordWriting(writing: Writing): readonly string[] {
  switch (writing) {
    case "token":
      return [];
    case "open":
      return ["Programs on this machine may import at /data. With LINCHPIN_TOKEN set, only who bears it may."];
    case "off":
      return ["Read-only: set LINCHPIN_TOKEN to let who bears it import at /data."];
  }
}

/** Loads the curated dataset into a database of our own; into a given one only the reader may. */
export async function fillIfEmpty({ database, connection }: OpenGraph, { report, signal }: Io): Promise<void> {
  const { version, writing } = await getVersion(connection);
  // A first load that was cut off goes on; while another program loads, it is left to do so.
  if (version !== "empty" && (writing?.settled !== "empty" || writing.state === "running")) return;
  const folder = join(root, "seed", "data");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".linchpin.jsonl"))
    .map((name) => join(folder, name));
  if (database.origin === "given") {
    const named = files.map((file) => relative(process.cwd(), file)).join(" ");
    report(`The database at ${database.uri} is empty. To load the curated dataset:`);
    report(`  npm run linchpin -- import ${named} --format linchpin`);
    return;
  }
  report("Loading the curated dataset.");
  const loaded = await importFiles({ files, format: "linchpin", mode: "write", signal }, openImportWriter(connection));
  const { entity, relationship } = loaded.records;
  if (loaded.result === "done") report(`Loaded ${entity.created} entities and ${relationship.created} relationships.`);
  else if (loaded.result === "refused") throw refusedSeed(loaded);
}

function refusedSeed({ firstRefused }: Awaited<ReturnType<typeof importFiles>>): Error {
  return new Error(`the curated dataset was refused: ${JSON.stringify(firstRefused[0])}`);
}

/** Asks for the port at once, so that nobody waits for a database in vain. */
async function refuseBusyPort(env: Env): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(env.port, env.host, resolve);
    });
  } catch (error) {
    throw isTaken(error) ? portBusy(env) : error;
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function portBusy({ host, port }: Env): LinchpinError {
  return new LinchpinError("PORT_BUSY", { field: host, value: port });
}

/** The port that was given out where PORT is 0. */
function portOf(address: AddressInfo | string | null): number | undefined {
  return typeof address === "object" ? address?.port : undefined;
}

function formatAddress(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
