// `npm test`: sets up a bare checkout, runs every part, and ends with one line: "N passed, N failed".
// `npm test -- api e2e` runs these parts alone; `--slow` names the files that took longest.
// Plain JavaScript on Node alone, since nothing is installed when it starts.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "../server/cli/prepare.js";
import { outcomesOf, timesOf } from "./runner/outcomes.js";
import { runLane } from "./runner/run-lane.js";

/** Parts that share databases are of one lane, one after the other. The longest lane is first; `fast` fills what is left. */
const lanes = [["graph"], ["homes"], ["api", "e2e"], ["fast"]];
/** Each lane uses more than one processor on average. */
const lanesAtOnce = 2;

const words = process.argv.slice(2);
const showsSlow = words.includes("--slow");
const chosen = words.filter((word) => word !== "--slow");
const unknown = chosen.filter((part) => !lanes.flat().includes(part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Choose from ${lanes.flat().join(", ")}.`);
  process.exit(2);
}

const notes = mkdtempSync(join(tmpdir(), "linchpin-test-"));
try {
  await prepare(["server", "client"]);
  const wanted = lanes.map((lane) => lane.filter((part) => chosen.length === 0 || chosen.includes(part)));
  const outcomes = await runAll(wanted.filter((lane) => lane.length > 0));
  if (showsSlow) reportSlow();
  report(outcomes);
} catch (error) {
  console.error(`The checkout cannot be set up: ${error.message}`);
  report([{ part: "set-up", passed: 0, failed: 1 }]);
} finally {
  rmSync(notes, { recursive: true, force: true });
}

/** Runs the lanes, some side by side; gives the outcome of each part in the order of the lanes. */
async function runAll(wanted) {
  const outcomes = [];
  const waiting = [...wanted.entries()];
  const takeNext = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, parts] = next;
      const results = join(notes, `${parts.join("-")}.json`);
      const status = await runLane(parts, { results, notes });
      outcomes[place] = outcomesOf(parts, { status, results, notes });
    }
  };
  await Promise.all(Array.from({ length: lanesAtOnce }, takeNext));
  return outcomes.flat();
}

function reportSlow() {
  const files = readdirSync(notes).filter((name) => name.endsWith(".json"));
  const times = files.flatMap((name) => timesOf(join(notes, name))).sort((a, b) => b.seconds - a.seconds);
  console.log("");
  for (const { file, seconds } of times.slice(0, 10)) console.log(`${seconds.toFixed(1).padStart(6)} s  ${file}`);
}

function report(outcomes) {
  console.log("");
  for (const { part, passed, failed, reason } of outcomes) {
    console.log(reason === undefined ? `${part}: ${passed} passed, ${failed} failed` : `${part}: NOT RUN: ${reason}`);
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}
