import type { Beside } from "./import-over-http.ts";
import type { MeasuredImport } from "./measure-import.ts";

/** One comparison of an import: a figure and what it has to reach. */
export interface ImportRow {
  readonly work: string;
  readonly figure: string;
  readonly goal: string;
  readonly isReached: boolean;
}

/** Megabytes of the process that imports. */
const mostMegabytes = 512;
/** Milliseconds. */
const mostLoopDelay = 50;

/** What was measured, held against the goals. `before` is the next smaller import of the same run. */
export function importRows(measured: MeasuredImport, before: MeasuredImport | undefined): readonly ImportRow[] {
  const { bare, batches, again, bulk, served } = measured;
  const { importerMilliseconds = Number.NaN, indexMilliseconds = Number.NaN } = bulk;
  const untilLoaded = bulk.milliseconds - indexMilliseconds;
  const growth = batches.peakMegabytes / (before?.batches.peakMegabytes ?? Number.NaN);
  return [
    atLeast(0.6, bare.milliseconds / batches.milliseconds, "by batches, of the rate of a bare driver loop"),
    atLeast(5, batches.milliseconds / again.milliseconds, "the same file again, of the rate of the first time"),
    atLeast(0.5, importerMilliseconds / untilLoaded, "in bulk, of the rate of Neo4j's importer alone"),
    atLeast(0, importerMilliseconds / bulk.milliseconds, "the same, until Neo4j runs and its indexes are filled"),
    atLeast(1, batches.milliseconds / bulk.milliseconds, "in bulk, of the rate by batches"),
    atMost(mostMegabytes, batches.peakMegabytes, "peak memory by batches, MB"),
    atMost(mostMegabytes, bulk.peakMegabytes, "peak memory in bulk, MB"),
    ...besideRows(served.beside),
    ...(before === undefined ? [] : [atMost(1.2, growth, `peak memory by batches, of that at ${before.size.name}`)]),
  ];
}

function besideRows(beside: Beside | undefined): readonly ImportRow[] {
  if (beside === undefined) return [];
  const { loopDelayP99, questions, refused, slowestMilliseconds } = beside;
  return [
    atMost(mostLoopDelay, Math.ceil(loopDelayP99), "event loop delay of a server that takes it in, p99, ms"),
    atMost(0, refused, `refused of ${questions} questions meanwhile; slowest ${Math.round(slowestMilliseconds)} ms`),
  ];
}

/** The result of one size as Markdown. */
export function formatImport(measured: MeasuredImport, before: MeasuredImport | undefined): string {
  const { size, loadAverage, bare, batches, again, bulk, served } = measured;
  const rates = Object.entries({ bare, batches, again, bulk, served }).map(
    ([way, { rows, milliseconds }]) =>
      `${way} ${(milliseconds / 1_000).toFixed(1)} s (${Math.round((rows * 1_000) / milliseconds)} rows a second)`,
  );
  return [
    `### ${batches.rows} rows, ${size.entities} entities`,
    "",
    `${rates.join(", ")}. Load average ${loadAverage.toFixed(1)}.`,
    "",
    "| import | figure | goal |",
    "| --- | --- | --- |",
    ...importRows(measured, before).map(
      ({ work, figure, goal, isReached }) => `| ${work} | ${figure} | ${goal}${isReached ? "" : ": **no**"} |`,
    ),
    "",
  ].join("\n");
}

function atLeast(least: number, ratio: number, work: string): ImportRow {
  return { work, figure: `${ratio.toFixed(2)}×`, goal: least === 0 ? "–" : `≥ ${least}×`, isReached: ratio >= least };
}

function atMost(most: number, value: number, work: string): ImportRow {
  const figure = Number.isInteger(value) ? String(value) : `${value.toFixed(2)}×`;
  return { work, figure, goal: `≤ ${most}`, isReached: value <= most };
}
