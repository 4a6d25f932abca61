import { parseArgs } from "node:util";
import { describe, expect, test } from "vitest";
import type { Command, ExitCode } from "../../../../server/cli/command.ts";
import { runCommand } from "../../../../server/cli/run-command.ts";
import { readEnv } from "../../../../server/env.ts";
import { LinchpinError } from "../../../../server/errors.ts";

const greet: Command = {
  name: "greet",
  summary: "Says hello.",
  usage: "[--loud]",
  async run(args, io) {
    const { values } = parseArgs({ args: [...args], options: { loud: { type: "boolean" } } });
    io.print(values.loud === true ? "HELLO" : "hello");
    return 3;
  },
};

const failing = (error: unknown): Command => ({ ...greet, name: "fail", run: () => Promise.reject(error) });

async function type(typed: readonly string[], command = greet, signal = new AbortController().signal) {
  const printed: string[] = [];
  const reported: string[] = [];
  const io = {
    env: readEnv({}),
    print: (line: string) => printed.push(line),
    report: (line: string) => reported.push(line),
    signal,
  };
  const exitCode: ExitCode = await runCommand({ commands: [command], typed, io, detail: "as sentence" });
  return { exitCode, printed, reported };
}

describe("the command line", () => {
  test("runs a command with its arguments and gives its exit code", async () => {
    expect(await type(["greet", "--loud"])).toEqual({ exitCode: 3, printed: ["HELLO"], reported: [] });
  });

  test.each([[[]], [["help"]], [["--help"]], [["-h"]]])("lists the commands for %j", async (typed) => {
    const { exitCode, printed } = await type(typed);
    expect(exitCode).toBe(0);
    expect(printed.join("\n")).toContain("greet  Says hello.");
  });

  test.each([[["help", "greet"]], [["greet", "--help"]], [["greet", "-h"]]])(
    "says how one is typed for %j",
    async (typed) => {
      const { exitCode, printed } = await type(typed);
      expect({ exitCode, printed }).toEqual({
        exitCode: 0,
        printed: ["npm run linchpin -- greet [--loud]\n\nSays hello."],
      });
    },
  );

  test.each([
    [["dance"], "There is no command dance."],
    [["help", "dance"], "There is no command dance."],
    [["greet", "--quiet"], "Unknown option '--quiet'"],
    [["greet", "everyone"], "Unexpected argument 'everyone'"],
  ])("calls %j bad usage", async (typed, sentence) => {
    const { exitCode, reported } = await type(typed);
    expect(exitCode).toBe(2);
    expect(reported.join("\n")).toContain(sentence);
    expect(reported.join("\n")).toContain("npm run linchpin -- help");
  });

  test("tells a refusal as a sentence and what to do", async () => {
    const error = new LinchpinError("PORT_BUSY", { field: "127.0.0.1", value: 4000 });
    expect(await type(["fail"], failing(error))).toEqual({
      exitCode: 1,
      printed: [],
      reported: [
        "Port 4000 on 127.0.0.1 is taken by another program.\nStop that program, or start with PORT set to a free port.",
      ],
    });
  });

  test("tells what nobody foresaw without a stack", async () => {
    expect(await type(["fail"], failing(new Error("disk full")))).toEqual({
      exitCode: 1,
      printed: [],
      reported: ["Linchpin failed: disk full\nRun it again with LOG_LEVEL=debug and report what it prints."],
    });
  });

  test("says only that it stopped when it was stopped", async () => {
    expect(await type(["fail"], failing(new Error("aborted")), AbortSignal.abort())).toEqual({
      exitCode: 1,
      printed: [],
      reported: ["Stopped before it was done."],
    });
  });
});
