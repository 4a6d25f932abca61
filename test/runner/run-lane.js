// Runs parts of the tests in one process of the test runner. Plain JavaScript, as its caller is.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const root = resolve(import.meta.dirname, "..", "..");
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");

/** Shows each line under the lane's name, since lanes print side by side; gives the exit status. */
export async function runLane(parts, { results, notes }) {
  const lane = parts.join("+");
  const projects = parts.flatMap((part) => ["--project", part]);
  const reporters = ["--reporter", "default", "--reporter", "json", "--outputFile.json", results];
  const child = spawn(
    process.execPath,
    [vitest, "run", "--config", "test/vitest.config.ts", ...projects, ...reporters],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        LINCHPIN_TEST_NOTES: notes,
        ...(process.stdout.isTTY && process.env.NO_COLOR === undefined && { FORCE_COLOR: "1" }),
      },
    },
  );
  const show = (line) => console.log(`${lane.padEnd(7)} | ${line}`);
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", show);
  // Ctrl-C reaches the child by itself; it ends its databases, and we wait for it.
  const pass = (signal) => signal === "SIGTERM" && child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  const startedAt = Date.now();
  const [status] = await once(child, "close");
  process.off("SIGINT", pass).off("SIGTERM", pass);
  show(`done in ${Math.round((Date.now() - startedAt) / 1_000)} s.`);
  return status;
}
