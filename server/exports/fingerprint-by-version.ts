import { LinchpinError } from "../errors.ts";
import { storeLimits } from "../limits/store.ts";
import type { GraphReader } from "../store/graph-store.ts";
import { fingerprint } from "./fingerprint.ts";
import type { RecordSource } from "./format.ts";
import { beginReading } from "./steady-reading.ts";

/**
 * The graph's fingerprint, worked out once a version: it reads the whole graph. Who asks meanwhile waits for the same
 * work, and rejects with FINGERPRINT_PENDING where it takes longer than `milliseconds`; the work goes on for who asks
 * next. Failed work is done again. Rejects with IMPORT_RUNNING while an import changes the graph, with GRAPH_CHANGED
 * where it has another version by now, and with CHANGED_WHILE_READ where it got one meanwhile.
 */
export function fingerprintByVersion(
  graph: RecordSource & Pick<GraphReader, "getGraphVersion">,
  milliseconds: number = storeLimits.fingerprintMilliseconds,
): (version: string) => Promise<string> {
  let kept: { readonly version: string; readonly value: Promise<string> } | undefined;
  return (version) => {
    if (kept?.version === version) return settled(kept.value, milliseconds);
    const fresh = { version, value: fingerprintOf(graph, version) };
    kept = fresh;
    fresh.value.catch(() => {
      if (kept === fresh) kept = undefined;
    });
    return settled(fresh.value, milliseconds);
  };
}

async function fingerprintOf(
  graph: RecordSource & Pick<GraphReader, "getGraphVersion">,
  version: string,
): Promise<string> {
  const reading = await beginReading(graph);
  if (reading.graph.version !== version) throw new LinchpinError("GRAPH_CHANGED");
  const value = await fingerprint(graph);
  await reading.confirm();
  return value;
}

async function settled(work: Promise<string>, milliseconds: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LinchpinError("FINGERPRINT_PENDING")), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
