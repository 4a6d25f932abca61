import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When the program with this id was born, as text that no other program ever shares (ids are given out again);
 * undefined when none runs under this id.
 */
export function birthOf(pid: number): string | undefined {
  if (existsSync("/proc/self/stat")) return birthInProc(pid);
  return process.platform === "win32" ? birthInWindows(pid) : birthFromPs(pid);
}

/** The birth of this very program. */
export function ownBirth(): string {
  return birthOf(process.pid) ?? "unknown";
}

function birthInProc(pid: number): string | undefined {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name stands in brackets and may hold spaces; state is the first field after it, the start time the 20th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const isDead = fields[0] === "Z" || fields[0] === "X";
  // Start times count from the boot, and a machine may come up the same way twice.
  return isDead ? undefined : `${readOrNothing("/proc/sys/kernel/random/boot_id")?.trim()}:${fields[19]}`;
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function birthFromPs(pid: number): string | undefined {
  const line = ask("ps", ["-o", "state=,lstart=", "-p", String(pid)]);
  return line === undefined || line.startsWith("Z") ? undefined : line.replace(/^\S+\s+/, "");
}

function birthInWindows(pid: number): string | undefined {
  return ask("powershell", ["-NoProfile", "-Command", `(Get-Process -Id ${pid} -ErrorAction Stop).StartTime.Ticks`]);
}

function ask(command: string, options: readonly string[]): string | undefined {
  try {
    const answer = execFileSync(command, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return answer === "" ? undefined : answer;
  } catch {
    return undefined;
  }
}
