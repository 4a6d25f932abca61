import { setTimeout } from "node:timers/promises";
import { engineLimits } from "../limits/engine.ts";

export interface Refresh {
  /** The version that questions are answered on. */
  readonly current: () => string;
  /** The version that the database holds; while an import runs, the one that questions are answered on. */
  readonly read: () => Promise<string>;
  /** Answers on the database's version from now on. */
  readonly renew: () => Promise<void>;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
  readonly milliseconds?: number;
}

/**
 * Looks for a new version of the graph until it is aborted, and renews when there is one. Questions under way end on
 * the old version; while the database is away, or an import makes the copy fail, the old one goes on answering.
 */
export async function refreshProjection(refresh: Refresh): Promise<void> {
  const { current, read, renew, report, signal, milliseconds = engineLimits.refreshMilliseconds } = refresh;
  let failure = "";
  while (!signal.aborted) {
    await setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      const version = await read();
      if (version === current()) continue;
      await renew();
      report(`Questions are answered on version ${current()} of the graph.`);
      failure = "";
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== failure) report(`Questions are answered on version ${current()} for now: ${message}`);
      failure = message;
    }
  }
}
