import { type Profiler, Session } from "node:inspector/promises";
import { relative, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { root } from "../../../server/root.ts";
import type { Pair } from "./choose-pairs.ts";

/** Milliseconds for which a kind of work is sampled. */
const duration = 3_000;
/** Microseconds between two samples. */
const interval = 200;
const shown = 8;
/** Milliseconds in which sockets that the server closed while this thread was busy are seen to be closed. */
const breath = 500;

/** Where the time of one kind of work goes. */
export interface Profile {
  readonly work: string;
  readonly microsecondsEach: number;
  /** Files, packages and parts of Node by their share of the time that the thread was busy, the largest first. */
  readonly parts: readonly { readonly part: string; readonly share: number }[];
}

/** Does the work on the pairs over and over under V8's sampling profiler. */
export async function profileWork(
  work: string,
  pairs: readonly Pair[],
  run: (pair: Pair) => unknown,
): Promise<Profile> {
  await wait(breath);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval });
  await session.post("Profiler.start");
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < duration) {
    for (const pair of pairs) await run(pair);
    count += pairs.length;
  }
  const took = performance.now() - start;
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return { work, microsecondsEach: (took * 1_000) / count, parts: sharesOf(profile) };
}

function sharesOf({ nodes, samples = [] }: Profiler.Profile): Profile["parts"] {
  const parts = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const counts = new Map<string, number>();
  let busy = 0;
  for (const sample of samples) {
    const part = parts.get(sample);
    if (part === undefined) continue;
    busy += 1;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, shown)
    .map(([part, count]) => ({ part, share: count / busy }));
}

/** Undefined where the thread was idle. */
function partOf({ url, functionName }: Profiler.Profile["nodes"][number]["callFrame"]): string | undefined {
  if (functionName === "(idle)" || functionName === "(root)") return undefined;
  if (url.startsWith("node:")) return "Node's own JavaScript";
  if (!url.startsWith("file:")) return functionName.startsWith("(") ? functionName.slice(1, -1) : "built in";
  const path = relative(root, fileURLToPath(url)).split(sep);
  const packages = path.indexOf("node_modules");
  if (packages === -1) return path.slice(-2).join("/").replace(/\.js$/, ".ts");
  const [first = "", second = ""] = path.slice(packages + 1);
  return first.startsWith("@") ? `${first}/${second}` : first;
}
