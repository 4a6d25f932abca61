import { readEnv } from "../env.ts";
import type { Io } from "./command.ts";
import { commands } from "./commands/all.ts";
import { runCommand } from "./run-command.ts";
import { watchParent } from "./watch-parent.ts";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());
// Whoever reads no further, as `head` does, ends the work like Ctrl-C: what was started is stopped in order.
for (const out of [process.stdout, process.stderr]) out.on("error", () => stopping.abort());
// Only under npm: a server that was started with nohup outlives its shell on purpose.
if (process.env.npm_lifecycle_event !== undefined) watchParent(() => stopping.abort());

let env: Io["env"] | undefined;
process.exitCode = await runCommand({
  commands,
  typed: process.argv.slice(2),
  io: {
    get env() {
      env ??= readEnv(process.env);
      return env;
    },
    print: (line) => process.stdout.write(`${line}\n`),
    report: (line) => process.stderr.write(`${line}\n`),
    signal: stopping.signal,
  },
  // Looked up apart, because the environment itself may be what is wrong.
  detail: process.env.LOG_LEVEL === "debug" ? "with stack" : "as sentence",
});
// Whatever is still open by mistake must not keep the reader waiting.
setTimeout(() => process.exit(), 1_000).unref();
