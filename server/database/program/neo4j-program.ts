import { spawn } from "node:child_process";
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { LinchpinError } from "../../errors.ts";
import type { ProgramEnd, RunOptions } from "./run-program.ts";
import { stopProgram } from "./stop-program.ts";

/** How a Neo4j is started, as child process or as container. */
export interface Launch {
  readonly command: string;
  readonly options: readonly string[];
  /** The file that takes what it prints. */
  readonly log: string;
  /** Runs Neo4j's own tool for databases that are stopped; absent where there is none at hand. */
  readonly runTool?: (options: readonly string[], more: RunOptions) => Promise<ProgramEnd>;
}

export interface Neo4jProgram {
  readonly pid: number;
  /** Resolves when it has ended, with how: "exit code 1", "SIGKILL". */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

interface StartOptions {
  /** Called at once, long before it is ready: whoever comes after a crash must know of it. */
  readonly onSpawn: (pid: number) => void;
  readonly signal?: AbortSignal | undefined;
}

const readyMilliseconds = 60_000;

/**
 * Starts Neo4j and waits until it says `Started.`
 * Throws DATABASE_START with the last lines of its log when it ends before that or takes longer than 60 s.
 */
export async function startNeo4j(launch: Launch, { onSpawn, signal }: StartOptions): Promise<Neo4jProgram> {
  signal?.throwIfAborted();
  mkdirSync(dirname(launch.log), { recursive: true });
  const log = openSync(launch.log, "a");
  const start = fstatSync(log).size;
  // In a group of its own, so that Ctrl-C reaches us alone and we stop it in order.
  const child = spawn(launch.command, launch.options, {
    stdio: ["ignore", log, log],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  let end: string | undefined;
  const ended = new Promise<string>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (code, by) => resolve(by ?? `exit code ${code}`));
  }).then((how) => {
    end = how;
    return how;
  });
  const { pid } = child;
  if (pid === undefined) throw refuse(launch, `${launch.command} cannot be run`);
  onSpawn(pid);
  const program: Neo4jProgram = { pid, ended, stop: () => stopProgram(pid, ended) };

  for (const deadline = Date.now() + readyMilliseconds; ; ) {
    const printed = readFileSync(launch.log).subarray(start).toString("utf8");
    if (/\bStarted\.$/m.test(printed)) return program;
    if (end !== undefined) throw refuse(launch, `it ended with ${end}. ${lastLines(printed)}`);
    if (signal?.aborted === true || Date.now() > deadline) {
      await program.stop();
      signal?.throwIfAborted();
      throw refuse(launch, `it was not ready after ${readyMilliseconds / 1_000} s. ${lastLines(printed)}`);
    }
    await setTimeout(100);
  }
}

function refuse(launch: Launch, value: string): LinchpinError {
  return new LinchpinError("DATABASE_START", { value, field: launch.log });
}

function lastLines(printed: string): string {
  const lines = printed.split("\n").filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  return lines.length === 0 ? "It printed nothing" : `Its last lines:\n${lines.slice(-8).join("\n")}\n`;
}
