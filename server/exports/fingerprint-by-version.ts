import { LinchpinError } from "../errors.ts";
import { storeLimits } from "../limits/store.ts";
import { fingerprint } from "./fingerprint.ts";
import type { RecordSource } from "./format.ts";

/**
 * The graph's fingerprint, worked out once a version: it reads the whole graph. Who asks meanwhile waits for the same
 * work, and rejects with FINGERPRINT_PENDING where it takes longer than `milliseconds`; the work goes on for who asks
 * next. Failed work is done again.
 */
export function fingerprintByVersion(
  graph: RecordSource,
  milliseconds: number = storeLimits.fingerprintMilliseconds,
): (version: string) => Promise<string> {
  let kept: { readonly version: string; readonly value: Promise<string> } | undefined;
  return (version) => {
    if (kept?.version === version) return settled(kept.value, milliseconds);
    const fresh = { version, value: fingerprint(graph) };
    kept = fresh;
    fresh.value.catch(() => {
      if (kept === fresh) kept = undefined;
    });
    return settled(fresh.value, milliseconds);
  };
}

async function settled(work: Promise<string>, milliseconds: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LinchpinError("FINGERPRINT_PENDING")), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
