// What came of the parts of a lane. Plain JavaScript, as its caller is.
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");
/** What a machine may lack, by the name under which the set-up of the tests reports it. */
const needs = { database: ["graph", "homes", "api", "e2e"], browser: ["e2e"] };

/** The outcome of each part; one more where the lane broke outside its tests. */
export function outcomesOf(parts, { status, results, notes }) {
  const outcomes = parts.map((part) => obstacle(part, notes) ?? count(part, results));
  // An error outside every test (a set-up that broke, a promise that nobody awaited) fails no test of its own.
  const isExplained = status === 0 || outcomes.some(({ failed, reason }) => failed > 0 || reason !== undefined);
  return isExplained ? outcomes : [...outcomes, { part: `outside the tests of ${parts}`, passed: 0, failed: 1 }];
}

/** The outcome of a part that the machine cannot run: a failure where everything has to run, else a notice. */
function obstacle(part, notes) {
  const lacking = Object.keys(needs).find((need) => needs[need].includes(part) && existsSync(join(notes, need)));
  if (lacking === undefined) return undefined;
  const reason = readFileSync(join(notes, lacking), "utf8");
  return { part, passed: 0, failed: process.env.CI === "true" ? 1 : 0, reason };
}

/** The tests of a part by outcome; a file that could not be loaded counts as one failure, a part without tests too. */
function count(part, results) {
  const { testResults } = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : { testResults: [] };
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

/** Each file of a lane with the seconds that it took. */
export function timesOf(results) {
  const { testResults } = JSON.parse(readFileSync(results, "utf8"));
  return testResults.map(({ name, startTime, endTime }) => ({
    file: relative(root, name),
    seconds: (endTime - startTime) / 1_000,
  }));
}

/** Parts that need a database are named by their folder; all else is fast. */
function partOf(file) {
  const [, folder] = relative(root, file).split(sep);
  return needs.database.includes(folder) ? folder : "fast";
}
