import type { Env } from "../env.ts";

export const exitCodes = { done: 0, refused: 1, badUsage: 2, doneWithRefusals: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command may touch of the world. */
export interface Io {
  /** Throws BAD_ENVIRONMENT when it is first asked for something unusable. */
  readonly env: Env;
  /** Takes a line of the answer, for standard output. */
  print(line: string): void;
  /** Takes a line for the reader who waits, for standard error. */
  report(line: string): void;
  /** Set off by Ctrl-C and by SIGTERM. */
  readonly signal: AbortSignal;
}

/** One thing to do from the command line, in the list of `all.ts`. */
export interface Command {
  readonly name: string;
  /** What it does, as one line of the help. */
  readonly summary: string;
  /** How it is typed, without the name: `FILE… --format F [--dry-run]`. */
  readonly usage: string;
  /** Throws LinchpinError when refused; BAD_USAGE when it was typed wrongly. */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}
