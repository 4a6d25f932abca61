import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../root.ts";
import { type Command, exitCodes, type Io } from "../command.ts";
import { type OpenGraph, withGraph } from "../with-graph.ts";
import { fillIfEmpty } from "./start.ts";

const bin = (name: string) => join(root, "node_modules", ".bin", name);

export const dev: Command = {
  name: "dev",
  summary: "Like start, for those who change the code: compiles, restarts and reloads what changed.",
  usage: "",
  async run(args, io) {
    parseArgs({ args: [...args], options: {} });
    await withGraph(io, "serve", async (graph) => {
      await fillIfEmpty(graph, io);
      await runTogether(startParts(graph, io), io.signal);
    });
    return exitCodes.done;
  },
};

/** The database stays up between restarts of the server, which gets it as a given one. */
function startParts({ database }: OpenGraph, { env }: Io): readonly ChildProcess[] {
  const server = {
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  };
  const main = join(root, "dist", "server", "cli", "main.js");
  return [
    run(bin("tsc"), ["-p", root, "--watch", "--preserveWatchOutput"]),
    run(process.execPath, ["--watch", "--watch-preserve-output", main, "start"], server),
    run(bin("vite"), [join(root, "client")], { LINCHPIN_SERVER: `http://${env.host}:${env.port}` }),
  ];
}

function run(command: string, options: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawn(command, options, { stdio: "inherit", env: { ...process.env, ...environment } });
}

/** Ends all when one ends or the signal comes. */
async function runTogether(parts: readonly ChildProcess[], signal: AbortSignal): Promise<void> {
  const ends = parts.map((part) => new Promise((resolve) => part.once("close", resolve).once("error", resolve)));
  const stopped = new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await Promise.race([...ends, stopped]);
  for (const part of parts) part.kill("SIGTERM");
  await Promise.all(ends);
}
