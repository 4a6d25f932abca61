import type { GivenDatabase } from "../env.ts";

/** A Neo4j that answers, and how to let go of it. */
export interface OpenDatabase extends GivenDatabase {
  /** `own` where Linchpin made the database itself: an empty one of these may be filled with the curated dataset. */
  readonly origin: "given" | "own";
  /** Stops what opening it started, and nothing else. */
  stop(): Promise<void>;
}

/** `serve` keeps a database for others to join; `command` uses it for one piece of work. */
export type Purpose = "serve" | "command";

/** Takes one line of progress for the reader. */
export type Report = (line: string) => void;

export interface OpenOptions {
  /** `serve` where nothing is said. */
  readonly purpose?: Purpose;
  readonly report: Report;
  /** Gives up opening; what was started until then is stopped. */
  readonly signal?: AbortSignal | undefined;
}
