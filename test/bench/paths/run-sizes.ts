import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../server/root.ts";
import { describeMachine } from "../describe-machine.ts";
import { chooseSizes } from "../graphs/choose-sizes.ts";

interface Terms {
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface Benchmark<Size extends { readonly name: string }, Result> {
  /** The figures go to `dist/bench/<name>.json`. */
  readonly name: string;
  readonly sizes: readonly Size[];
  readonly unlessNamed: readonly string[];
  measure(size: Size, terms: Terms): Promise<Result>;
  /** The result as Markdown, and as it is written; `before` is that of the size before it. */
  format(result: Result, before: Result | undefined): { readonly text: string; readonly figures: object };
}

/** Measures the sizes that the command line names and prints and writes what came of it. Ctrl-C ends it; what was measured stays. */
export async function runSizes<Size extends { readonly name: string }, Result>({
  name,
  sizes,
  unlessNamed,
  measure,
  format,
}: Benchmark<Size, Result>): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort(new Error("Stopped.")));
  const chosen = chooseSizes(process.argv.slice(2), { sizes, unlessNamed });
  if (chosen === undefined) {
    process.exitCode = 2;
    return;
  }
  const machine = describeMachine();
  console.log(`${Object.values(machine).join("; ")}\n`);
  const results: object[] = [];
  let before: Result | undefined;
  try {
    for (const size of chosen) {
      const report = (line: string) => console.error(`${size.name}: ${line}`);
      const measured = await measure(size, { report, signal: stop.signal });
      const { text, figures } = format(measured, before);
      console.log(text);
      results.push(figures);
      before = measured;
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.exitCode = 130;
  }
  if (results.length === 0) return;
  const folder = join(root, "dist", "bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ machine, results }, null, 2)}\n`);
}
