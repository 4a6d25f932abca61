import type { GraphVersion } from "../../graph-store.ts";

/**
 * Does work that reads the whole graph once for each version of it, for all who ask. While an import runs, what was
 * worked out before it is given, if there is any. An empty graph is not remembered, nor what was worked out while the
 * graph changed. Failed work is done again.
 */
export function onceForVersion<T>(
  getVersion: () => Promise<GraphVersion>,
  work: (version: GraphVersion) => Promise<T>,
): () => Promise<T> {
  let kept: { readonly version: string; readonly outcome: Promise<T> } | undefined;

  async function workOnOne(current: GraphVersion): Promise<T> {
    const outcome = await work(current);
    const { version } = await getVersion();
    if (version !== current.version && kept?.version === current.version) kept = undefined;
    return outcome;
  }

  return async () => {
    const current = await getVersion();
    if (current.version === "empty") return work(current);
    if (kept !== undefined && current.writing?.state === "running") return kept.outcome;
    if (kept?.version !== current.version) {
      const fresh = { version: current.version, outcome: workOnOne(current) };
      kept = fresh;
      fresh.outcome.catch(() => {
        if (kept === fresh) kept = undefined;
      });
    }
    return kept.outcome;
  };
}
