// `npm run bench`, `npm run bench -- import` and `npm run bench -- client`: compiles the benchmark with the code that it measures and runs it.
// Compiled, because that is what serves readers; what a test runner makes of TypeScript is slower in tight loops.
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { prepare } from "../../server/cli/prepare.js";

const root = resolve(import.meta.dirname, "..", "..");

const [first, ...others] = process.argv.slice(2);
const programs = { import: "compare-imports.js", client: "measure-client.js" };
const named = programs[first];
const program = named ? [named, ...others] : ["compare-paths.js", ...process.argv.slice(2)];

await prepare(["server"]);
const compiled = await run(join("node_modules", "typescript", "bin", "tsc"), "-p", join("test", "bench"));
process.exitCode =
  compiled === 0
    ? await run(join("dist", "bench", "code", "test", "bench", program[0]), ...program.slice(1))
    : compiled;

/** Runs a program of Node's to its end. Ctrl-C reaches it by itself; what ends only us is passed on. */
function run(program, ...options) {
  const env = { NODE_ENV: "production", ...process.env };
  const child = spawn(process.execPath, [join(root, program), ...options], { cwd: root, stdio: "inherit", env });
  const pass = (signal) => child.kill(signal);
  process.on("SIGINT", () => undefined).on("SIGTERM", pass);
  return new Promise((done) => child.once("close", (code) => done(code ?? 1)));
}
