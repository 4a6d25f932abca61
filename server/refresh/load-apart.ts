import type { GivenDatabase } from "../env.ts";
import { openLayout } from "../projection/layout.ts";
import type { Projection } from "../projection/projection.ts";
import { Threads } from "../threads/threads.ts";
import type { SnapshotPlace } from "./load-projection.ts";

export interface LoadTask {
  readonly login: GivenDatabase;
  /** Where snapshots are kept. */
  readonly folder: string;
}

export interface LoadReply {
  readonly buffer: SharedArrayBuffer;
  /** What is to be reported. */
  readonly lines: readonly string[];
}

/**
 * `loadProjection` on a thread of its own: building the copy of a large graph and its checksum take seconds, in which
 * the thread that talks to clients could answer nobody.
 */
export async function loadApart(login: GivenDatabase, { folder, report }: SnapshotPlace): Promise<Projection> {
  const threads = new Threads(import.meta.url, "load-worker", { threads: 1 });
  try {
    const { buffer, lines } = await threads.run<LoadReply>({ login, folder } satisfies LoadTask, { name: "loadTask" });
    for (const line of lines) report(line);
    return openLayout(buffer);
  } finally {
    await threads.close();
  }
}
