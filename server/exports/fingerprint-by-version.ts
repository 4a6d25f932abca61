import type { GraphReader } from "../store/graph-store.ts";
import { fingerprint } from "./fingerprint.ts";

/**
 * The graph's fingerprint, worked out once a version: it reads the whole graph. Who asks meanwhile waits for the same
 * work; failed work is done again for the next who asks.
 */
export function fingerprintByVersion(store: GraphReader): (version: string) => Promise<string> {
  let kept: { readonly version: string; readonly value: Promise<string> } | undefined;
  return (version) => {
    if (kept?.version === version) return kept.value;
    const fresh = { version, value: fingerprint(store) };
    kept = fresh;
    fresh.value.catch(() => {
      if (kept === fresh) kept = undefined;
    });
    return fresh.value;
  };
}
