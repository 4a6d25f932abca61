import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { LinchpinError } from "../../errors.ts";
import type { Report } from "../database.ts";
import { type HomeLock, takeHome } from "../home/home-lock.ts";
import { neo4jVersion, pom } from "./neo4j-version.ts";
import { runProgram } from "./run-program.ts";

/** What a first fetch brings, for the reader who waits. */
const expected = { jars: 214, megabytes: 118 };

const mavenCommand = process.platform === "win32" ? "mvn.cmd" : "mvn";

interface FetchOptions {
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

export async function hasMaven(): Promise<boolean> {
  return (await runProgram(mavenCommand, ["--version"])).exitCode === 0;
}

/** Where the Neo4j jars of a home are, fetched or not. */
export function librariesFolder(home: string): string {
  return join(home, `neo4j-${neo4jVersion}`, "lib");
}

/**
 * Has Maven bring the Neo4j jars into the home, once. They are gathered beside their place and renamed when all are
 * there, so that a broken fetch is never taken for a whole one. Throws NO_DATABASE with Maven's own first complaint.
 */
export async function fetchLibraries(home: string, options: FetchOptions): Promise<string> {
  const folder = librariesFolder(home);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  const lock = await waitForTurn(dirname(folder), options);
  try {
    // Whoever had the turn before may have fetched them.
    if (!existsSync(folder)) await fetchInto(folder, options);
  } finally {
    lock.release();
  }
  return folder;
}

/** Homes may share one folder of jars, and Maven writes a repository of its own: both bear one fetch at a time. */
async function waitForTurn(folder: string, { report, signal }: FetchOptions): Promise<HomeLock> {
  for (let isFirstTry = true; ; isFirstTry = false) {
    const taken = await takeHome(folder, "command");
    if (!("heldBy" in taken)) return taken;
    if (isFirstTry) report(`Waiting for another Linchpin (process ${taken.heldBy.pid}) that is fetching Neo4j.`);
    await setTimeout(200, undefined, { signal });
  }
}

async function fetchInto(folder: string, { report, signal }: FetchOptions): Promise<void> {
  const fetching = `${folder}.fetching`;
  rmSync(fetching, { recursive: true, force: true });
  report(`Fetching Neo4j ${neo4jVersion} with Maven: about ${expected.jars} jars, ${expected.megabytes} MB, once.`);
  const options = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${fetching}`];
  const { exitCode, output } = await runProgram(mavenCommand, ["--batch-mode", "--file", pom, ...options], {
    onLine: reportProgress(report),
    signal,
  });
  if (exitCode !== 0) {
    const complaint = /\[ERROR\] (.+)/.exec(output)?.[1] ?? "it said nothing";
    throw new LinchpinError("NO_DATABASE", {
      value: `Maven could not fetch Neo4j ${neo4jVersion} (${complaint})`,
      bound: "Check the network and Maven's settings (~/.m2/settings.xml: proxy, mirror), then start again.",
    });
  }
  renameSync(fetching, folder);
  report("Neo4j is fetched.");
}

/** Adds up the jars that Maven says it downloaded, and reports every other second. */
function reportProgress(report: Report): (line: string) => void {
  let jars = 0;
  let bytes = 0;
  let lastAt = Date.now();
  return (line) => {
    const size = parseDownloadedJar(line);
    if (size === undefined) return;
    jars += 1;
    bytes += size;
    if (Date.now() - lastAt < 2_000) return;
    lastAt = Date.now();
    const megabytes = Math.round(bytes / 1e6);
    report(`Fetching Neo4j: ${jars} of about ${expected.jars} jars, ${megabytes} of about ${expected.megabytes} MB.`);
  };
}

const unitBytes: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** The bytes in a line of Maven's that says it downloaded a jar. */
export function parseDownloadedJar(line: string): number | undefined {
  const [, amount, unit] = /Downloaded from .+\.jar \(([\d.]+) ([kMG]?B)\b/.exec(line) ?? [];
  return amount === undefined || unit === undefined ? undefined : Number(amount) * (unitBytes[unit] ?? 0);
}
