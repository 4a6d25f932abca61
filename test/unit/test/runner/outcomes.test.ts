import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../../../../server/root.ts";

let notes: string;
beforeEach(() => {
  notes = mkdtempSync(join(tmpdir(), "linchpin-outcomes-"));
});
afterEach(() => rmSync(notes, { recursive: true, force: true }));

interface FileResult {
  readonly name: string;
  readonly status: "passed" | "failed";
  readonly tests: readonly string[];
}

interface Lane {
  readonly status: number;
  /** What the test runner wrote; nothing where it ended before that. */
  readonly files?: readonly FileResult[];
  readonly ci?: string;
}

/** What the runner makes of a lane. */
function outcomesOf(parts: readonly string[], { status, files, ci = "" }: Lane): unknown {
  const results = join(notes, "results.json");
  const testResults = files?.map(({ name, tests, ...file }) => ({
    ...file,
    name: join(root, name),
    assertionResults: tests.map((one) => ({ status: one })),
  }));
  if (testResults !== undefined) writeFileSync(results, JSON.stringify({ testResults }));
  const program = `
    const { outcomesOf } = await import("./test/runner/outcomes.js");
    console.log(JSON.stringify(outcomesOf(...JSON.parse(process.argv[1]))));`;
  const asked = JSON.stringify([parts, { status, results, notes }]);
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program, asked], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CI: ci },
  });
  return JSON.parse(stdout);
}

test("the tests of a lane are counted by the part that their file is in", () => {
  const files: readonly FileResult[] = [
    { name: "test/api/a.test.ts", status: "failed", tests: ["passed", "failed", "passed"] },
    { name: "test/e2e/b.test.ts", status: "passed", tests: ["passed"] },
  ];
  expect(outcomesOf(["api", "e2e"], { status: 1, files })).toEqual([
    { part: "api", passed: 2, failed: 1 },
    { part: "e2e", passed: 1, failed: 0 },
  ]);
});

test("a file that could not be loaded is a failure, a part without tests and a lane that left no results too", () => {
  const files: readonly FileResult[] = [
    { name: "test/unit/a.test.ts", status: "failed", tests: [] },
    { name: "test/property/b.test.ts", status: "passed", tests: ["passed"] },
  ];
  expect(outcomesOf(["fast"], { status: 1, files })).toEqual([{ part: "fast", passed: 1, failed: 1 }]);
  expect(outcomesOf(["graph"], { status: 0, files: [] })).toEqual([{ part: "graph", passed: 0, failed: 1 }]);
  rmSync(join(notes, "results.json"));
  expect(outcomesOf(["homes"], { status: 1 })).toEqual([{ part: "homes", passed: 0, failed: 1 }]);
});

test("a lane that ends badly although all its tests passed is one failure more", () => {
  const files: readonly FileResult[] = [{ name: "test/homes/a.test.ts", status: "passed", tests: ["passed"] }];
  expect(outcomesOf(["homes"], { status: 1, files })).toEqual([
    { part: "homes", passed: 1, failed: 0 },
    { part: "outside the tests of homes", passed: 0, failed: 1 },
  ]);
});

test("a part that the machine cannot run says why, and fails only where everything has to run", () => {
  writeFileSync(join(notes, "browser"), "there is no Chromium.");
  const files: readonly FileResult[] = [{ name: "test/api/a.test.ts", status: "passed", tests: ["passed"] }];
  const lacking = { part: "e2e", passed: 0, reason: "there is no Chromium." };
  const api = { part: "api", passed: 1, failed: 0 };
  expect(outcomesOf(["api", "e2e"], { status: 1, files })).toEqual([api, { ...lacking, failed: 0 }]);
  expect(outcomesOf(["api", "e2e"], { status: 1, files, ci: "true" })).toEqual([api, { ...lacking, failed: 1 }]);
});
