// `npm test`: sets up a bare checkout, runs every part, and ends with one line: "N passed, N failed".
// Plain JavaScript on Node alone, since nothing is installed when it starts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { prepare } from "../server/cli/prepare.js";

const root = join(import.meta.dirname, "..");
/** The parts, quick ones first; those in one row share a database. */
const rows = [["fast"], ["graph", "api", "e2e"]];
/** What a machine may lack, by the name under which the set-up of the tests reports it. */
const needs = { database: ["graph", "api", "e2e"], browser: ["e2e"] };

const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !rows.flat().includes(part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Choose from ${rows.flat().join(", ")}.`);
  process.exit(2);
}

const notes = mkdtempSync(join(tmpdir(), "linchpin-test-"));
try {
  await prepare(["server", "client"]);
  const wanted = rows.map((row) => row.filter((part) => chosen.length === 0 || chosen.includes(part)));
  report(wanted.filter((row) => row.length > 0).flatMap(run));
} catch (error) {
  console.error(`The checkout cannot be set up: ${error.message}`);
  report([{ part: "set-up", passed: 0, failed: 1 }]);
} finally {
  rmSync(notes, { recursive: true, force: true });
}

/** Runs parts in one go with their output on the screen; gives the outcome of each. */
function run(parts) {
  const file = join(notes, "results.json");
  rmSync(file, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const projects = parts.flatMap((part) => ["--project", part]);
  const reporters = ["--reporter", "default", "--reporter", "json", "--outputFile.json", file];
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", "--config", "test/vitest.config.ts", ...projects, ...reporters],
    { cwd: root, stdio: "inherit", env: { ...process.env, LINCHPIN_TEST_NOTES: notes } },
  );
  const outcomes = parts.map((part) => obstacle(part) ?? count(part, file));
  // An error outside every test (a set-up that broke, a promise that nobody awaited) fails no test of its own.
  const isExplained = status === 0 || outcomes.some(({ failed, reason }) => failed > 0 || reason !== undefined);
  return isExplained ? outcomes : [...outcomes, { part: `outside the tests of ${parts}`, passed: 0, failed: 1 }];
}

/** The outcome of a part that the machine cannot run: a failure where everything has to run, else a notice. */
function obstacle(part) {
  const lacking = Object.keys(needs).find((need) => needs[need].includes(part) && existsSync(join(notes, need)));
  if (lacking === undefined) return undefined;
  const reason = readFileSync(join(notes, lacking), "utf8");
  return { part, passed: 0, failed: process.env.CI === "true" ? 1 : 0, reason };
}

/** The tests of a part by outcome; a file that could not be loaded counts as one failure, a part without tests too. */
function count(part, file) {
  const { testResults } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { testResults: [] };
  let passed = 0;
  let failed = 0;
  for (const { name, status, assertionResults } of testResults) {
    if (partOf(name) !== part) continue;
    const failures = assertionResults.filter((test) => test.status !== "passed").length;
    passed += assertionResults.length - failures;
    failed += status === "failed" && failures === 0 ? 1 : failures;
  }
  return { part, passed, failed: passed + failed === 0 ? 1 : failed };
}

function partOf(file) {
  const [, folder] = relative(root, file).split(sep);
  return rows.flat().includes(folder) ? folder : "fast";
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
