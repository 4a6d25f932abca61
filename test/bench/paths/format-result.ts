import { compareRows } from "../imports/compare-rows.ts";
import { formatProfiles } from "./format-profiles.ts";
import type { Measured } from "./measure-size.ts";
import type { Timing } from "./time-side-by-side.ts";

/** The result of one size as Markdown. */
export function formatResult(measured: Measured): string {
  const { size, start, pairs, givenUp, loadAverage, loadSeconds, engines } = measured;
  const list = (counts: typeof pairs) => Object.entries(counts).map(([distance, count]) => `${distance}: ${count}`);
  const lost = list(givenUp).length === 0 ? "" : `; given up by Neo4j and not timed: ${list(givenUp).join(", ")}`;
  const rows = compareRows(measured).map(({ work, ours, against, theirs, ratio, goal, isReached }) => [
    ...[work, formatTiming(ours), against, theirs === undefined ? "" : formatTiming(theirs)],
    ...[`${formatNumber(ratio)}×`, goal === "–" ? goal : `${goal}: ${isReached ? "yes" : "**no**"}`],
  ]);
  return [
    `### ${size.title}`,
    "",
    `Pairs by hops: ${list(pairs).join(", ")}${lost}; each timed ${size.rounds} times. Load average ${loadAverage.toFixed(1)}. ` +
      `Loaded into Neo4j in ${loadSeconds.toFixed(0)} s. Projection: streamed and built in ` +
      `${(start.buildMilliseconds / 1_000).toFixed(1)} s, ready from its snapshot ` +
      `${start.snapshotMilliseconds.toFixed(0)} ms after the start of a process; ${(start.bytes / 1e6).toFixed(1)} MB, ` +
      `${start.bytesPerEntity.toFixed(0)} bytes an entity, ${start.bytesPerRelationship.toFixed(0)} a relationship. ` +
      `The Cypher engine agrees on ${engines.compared} pairs (${engines.proven} rankings proven, ${engines.late} late).`,
    "",
    toLine(["work", "ours: p50 / p95 / p99 ms", "against", "p50 / p95 / p99 ms", "ratio", "goal"]),
    toLine(["---", "---", "---", "---", "---", "---"]),
    ...rows.map(toLine),
    "",
    formatProfiles(measured.profiles),
    formatHeavy(measured.heavy),
    "",
  ].join("\n");
}

function formatHeavy(heavy: Measured["heavy"]): string {
  const { searches, rounds, answered, cut, late, loopDelayP99, loopDelayMaximum, slowestMilliseconds } = heavy;
  return (
    `${searches} heavy searches at once, ${rounds} rounds: ${answered} answered whole, ${cut} with what was found by their ` +
    `deadline, ${late} after it; the slowest took ${(slowestMilliseconds / 1_000).toFixed(1)} s. Event loop delay p99 ` +
    `${formatNumber(loopDelayP99)} ms (goal: below 20), at most ${formatNumber(loopDelayMaximum)} ms. Resident memory ` +
    `after each round: ${heavy.megabytes.join(", ")} MB, ${formatNumber(heavy.growth)} times that after the second.`
  );
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function formatTiming({ p50, p95, p99 }: Timing): string {
  return [p50, p95, p99].map(formatNumber).join(" / ");
}

/** Three digits that count. */
function formatNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
