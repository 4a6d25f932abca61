import { LinchpinError } from "../errors.ts";
import { type Command, type ExitCode, exitCodes, type Io } from "./command.ts";
import { type ErrorDetail, formatError } from "./format-error.ts";
import { formatHelp } from "./help.ts";

const helpFlags = ["--help", "-h"];

export interface RunCommandOptions {
  readonly commands: readonly Command[];
  /** What was typed: a command and its arguments. */
  readonly typed: readonly string[];
  readonly io: Io;
  /** How much an error tells. */
  readonly detail: ErrorDetail;
}

/** Runs the command that was typed and gives its exit code. What it throws is told in sentences. */
export async function runCommand({ commands, typed, io, detail }: RunCommandOptions): Promise<ExitCode> {
  const [first = "help", ...rest] = typed;
  try {
    if (first === "help" || helpFlags.includes(first)) {
      io.print(formatHelp(commands, rest[0] === undefined ? undefined : findCommand(commands, rest[0])));
      return exitCodes.done;
    }
    const command = findCommand(commands, first);
    if (rest.some((arg) => helpFlags.includes(arg))) {
      io.print(formatHelp(commands, command));
      return exitCodes.done;
    }
    return await command.run(rest, io);
  } catch (thrown) {
    if (io.signal.aborted) {
      io.report("Stopped before it was done.");
      return exitCodes.refused;
    }
    const error = toUsageError(thrown);
    io.report(formatError(error, detail));
    return error instanceof LinchpinError && error.code === "BAD_USAGE" ? exitCodes.badUsage : exitCodes.refused;
  }
}

function findCommand(commands: readonly Command[], name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found === undefined) throw new LinchpinError("BAD_USAGE", { value: `There is no command ${name}` });
  return found;
}

/** What `parseArgs` of Node says about an option, as an error of ours. */
function toUsageError(error: unknown): unknown {
  const isAboutUsage = error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isAboutUsage ? new LinchpinError("BAD_USAGE", { value: error.message.replace(/\.$/, "") }) : error;
}
