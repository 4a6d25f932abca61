import { type ChildProcess, fork } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { toFormWords } from "../domain/imports/import-options.ts";
import type { ImportReport } from "../domain/imports/import-report.ts";
import type { GivenDatabase } from "../env.ts";
import { type ErrorDetails, LinchpinError } from "../errors.ts";
import { root } from "../root.ts";
import type { FromImport, ImportPlaces, ImportRequest, ToImport } from "./import-messages.ts";
import type { MeasuredProgress } from "./progress-rate.ts";

export interface ImportWatch {
  /** Stops the import as Ctrl-C does: what was committed stands. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: MeasuredProgress) => void;
}

/** Imports in a process of its own, so that reading, checking and writing take no time from who asks meanwhile. */
export interface ImportRunner {
  /**
   * Gives the report, also of an import that was refused or stopped. Throws what the pipeline throws, in the words of a
   * form, and an Error where the process broke.
   */
  run(request: ImportRequest, watch: ImportWatch): Promise<ImportReport>;
  /** Stops what runs and waits for its end. */
  close(): Promise<void>;
}

export interface ImportRunnerOptions {
  readonly login: GivenDatabase;
  readonly places: ImportPlaces;
  /** Milliseconds that a stopped import has to end its batch before its process is ended. */
  readonly farewellMilliseconds?: number;
}

/** Also from the sources it is the built program: Node 20 reads no TypeScript. */
const program = join(root, "dist", "server", "cli", "import-program.js");
const usualFarewell = 10_000;
const longestComplaint = 2_000;

export function openImportRunner({
  login,
  places,
  farewellMilliseconds = usualFarewell,
}: ImportRunnerOptions): ImportRunner {
  const running = new Set<Promise<unknown>>();
  const closing = new AbortController();
  return {
    run(request, { signal, onProgress }) {
      const stop = AbortSignal.any([signal, closing.signal]);
      const ending = watch(start(), {
        start: { say: "start", login, request, places },
        stop,
        onProgress,
        farewellMilliseconds,
      });
      running.add(ending);
      return ending.finally(() => running.delete(ending));
    },
    async close() {
      closing.abort();
      await Promise.allSettled(running);
    },
  };
}

/** Neither arguments nor environment hold a secret; of the two cores who asks comes first. */
function start(): ChildProcess {
  const child = fork(program, [], {
    env: withoutSecrets(process.env),
    execArgv: [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  if (child.pid !== undefined) {
    try {
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // It may be over already, or the machine does not allow it: then it runs as others do.
    }
  }
  return child;
}

function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(NEO4J|LINCHPIN)_|PASSWORD|TOKEN|SECRET/.test(name)),
  );
}

interface Watch {
  readonly start: ToImport;
  readonly stop: AbortSignal;
  readonly onProgress: ImportWatch["onProgress"];
  readonly farewellMilliseconds: number;
}

/** Settles when the process is gone, so that nothing of an import goes on behind its back. */
function watch(child: ChildProcess, { start, stop, onProgress, farewellMilliseconds }: Watch): Promise<ImportReport> {
  let outcome: Exclude<FromImport, { say: "progress" }> | undefined;
  let complaint = "";
  let farewell: NodeJS.Timeout | undefined;
  const tell = (message: ToImport) => child.connected && child.send(message, () => undefined);
  const end = () => {
    tell({ say: "stop" });
    farewell = setTimeout(() => child.kill("SIGKILL"), farewellMilliseconds);
  };
  child.on("message", (heard: FromImport) => {
    if (heard.say === "progress") onProgress(heard.progress);
    else outcome = heard;
  });
  child.stderr?.on("data", (text: Buffer) => {
    complaint = `${complaint}${text}`.slice(-longestComplaint);
  });
  tell(start);
  if (stop.aborted) end();
  else stop.addEventListener("abort", end, { once: true });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(farewell);
      stop.removeEventListener("abort", end);
      if (outcome?.say === "report") resolve(outcome.report);
      else reject(toError(outcome, `the import's process ended with ${signal ?? `code ${code}`}: ${complaint}`));
    });
  });
}

function toError(outcome: Exclude<FromImport, { say: "progress" | "report" }> | undefined, end: string): Error {
  if (outcome?.say === "refused") return new LinchpinError(outcome.code, inFormWords(outcome.details));
  const error = new Error(outcome?.message ?? end);
  if (outcome?.stack !== undefined) error.stack = outcome.stack;
  return error;
}

/** The pipeline words its refusals for the command line. */
function inFormWords(details: ErrorDetails): ErrorDetails {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, typeof value === "string" ? toFormWords(value) : value]),
  );
}
