import type { GraphVersion } from "../../graph-store.ts";

/**
 * Does work that reads the whole graph once for each version of it, for all who ask. An empty graph is not remembered:
 * an import may be under way, and its version comes last. Failed work is done again.
 */
export function onceForVersion<T>(
  getVersion: () => Promise<GraphVersion>,
  work: (version: GraphVersion) => Promise<T>,
): () => Promise<T> {
  let kept: { readonly version: string; readonly outcome: Promise<T> } | undefined;
  return async () => {
    const current = await getVersion();
    if (current.version === "empty") return work(current);
    if (kept?.version !== current.version) {
      const fresh = { version: current.version, outcome: work(current) };
      kept = fresh;
      fresh.outcome.catch(() => {
        if (kept === fresh) kept = undefined;
      });
    }
    return kept.outcome;
  };
}
