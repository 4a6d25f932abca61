import { setTimeout } from "node:timers/promises";
import { isAlive, type Program } from "../home/home-lock.ts";

/** Neo4j stops in two seconds; what takes longer is ended, and its transaction log makes it whole at the next start. */
const patienceMilliseconds = 8_000;

/** Asks the program to stop, ends it when it does not, and resolves when it is gone. */
export async function stopProgram(pid: number, ended: Promise<unknown>): Promise<void> {
  send(pid, "SIGTERM");
  const patience = new AbortController();
  const outcome = await Promise.race([
    ended.then(() => "ended" as const),
    setTimeout(patienceMilliseconds, "stuck" as const, { signal: patience.signal }).catch(() => "ended" as const),
  ]);
  patience.abort();
  if (outcome === "stuck") send(pid, "SIGKILL");
  await ended;
}

/** The same for a program that is not our child. */
export async function stopStranger(program: Program): Promise<void> {
  await stopProgram(program.pid, hasEnded(program));
}

async function hasEnded(program: Program): Promise<void> {
  while (isAlive(program)) await setTimeout(100);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}
