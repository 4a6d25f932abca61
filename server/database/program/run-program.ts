import { spawn } from "node:child_process";

export interface ProgramEnd {
  /** 0 is success; undefined when the program could not be started or was killed. */
  readonly exitCode: number | undefined;
  /** Both streams, in the order they came. */
  readonly output: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder that it runs in; our own unless given. */
  readonly folder?: string;
  /** Called at once with its id: whoever comes after a crash must know of it. */
  readonly onSpawn?: (pid: number) => void;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a program to its end and gathers what it prints. Rejects only when the signal ends it. */
export async function runProgram(
  command: string,
  options: readonly string[],
  { environment = {}, folder, onSpawn, onLine, signal }: RunOptions = {},
): Promise<ProgramEnd> {
  signal?.throwIfAborted();
  const child = spawn(command, options, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
    windowsHide: true,
    ...(folder !== undefined && { cwd: folder }),
  });
  if (child.pid !== undefined) onSpawn?.(child.pid);
  const stop = () => child.kill("SIGTERM");
  signal?.addEventListener("abort", stop);
  let output = "";
  let line = "";
  const gather = (chunk: string) => {
    output += chunk;
    const lines = (line + chunk).split("\n");
    line = lines.pop() ?? "";
    if (onLine !== undefined) lines.forEach(onLine);
  };
  child.stdout.setEncoding("utf8").on("data", gather);
  child.stderr.setEncoding("utf8").on("data", gather);
  const exitCode = await new Promise<number | undefined>((resolve) => {
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code ?? undefined));
  });
  signal?.removeEventListener("abort", stop);
  signal?.throwIfAborted();
  return { exitCode, output };
}
