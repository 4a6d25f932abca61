import { setTimeout } from "node:timers/promises";
import { storeLimits } from "../limits/store.ts";

/** Whether the database has planned what readers ask most, so that it answers at once. Planned when first asked for. */
export interface Warmth {
  /** Whether it has within so many milliseconds; the planning goes on. */
  isWarmWithin(milliseconds: number): Promise<boolean>;
  /** Has it planned anew: the database was away, and may have been started again. */
  noteReturn(): void;
  close(): void;
}

/**
 * Asks the usual reads until all are answered: a database that has just started plans its first queries for seconds,
 * and a first search may meet its deadline meanwhile.
 */
export function keepWarm(
  askUsualReads: () => Promise<void>,
  pauseMilliseconds: number = storeLimits.warmPauseMilliseconds,
): Warmth {
  const end = new AbortController();
  let round = 0;
  let warming: Promise<void> | undefined;

  async function warm(mine: number): Promise<void> {
    while (!end.signal.aborted && mine === round) {
      const outcome = await askUsualReads().then(
        () => "answered" as const,
        () => "refused" as const,
      );
      if (outcome === "answered") break;
      await setTimeout(pauseMilliseconds, undefined, { signal: end.signal, ref: false }).catch(() => undefined);
    }
    // The database has come back meanwhile: what was planned before may be lost.
    if (mine !== round) await warming;
  }

  return {
    isWarmWithin(milliseconds) {
      warming ??= warm(round);
      const over = setTimeout(milliseconds, false, { signal: end.signal, ref: false }).catch(() => false);
      return Promise.race([warming.then(() => !end.signal.aborted), over]);
    },
    noteReturn() {
      if (warming === undefined) return;
      round += 1;
      warming = warm(round);
    },
    close: () => end.abort(),
  };
}
