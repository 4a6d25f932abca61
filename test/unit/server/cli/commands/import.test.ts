import { expect, test } from "vitest";
import type { Io } from "../../../../../server/cli/command.ts";
import { importCommand } from "../../../../../server/cli/commands/import.ts";

const io: Io = {
  get env(): never {
    throw new Error("the database was asked for");
  },
  print: () => undefined,
  report: () => undefined,
  signal: new AbortController().signal,
};
const type = async (...args: readonly string[]) => importCommand.run(args, io);

test.each([
  [["--format", "ftm"], "No file to import was given."],
  [["a.json"], "The format is missing: give --format."],
  [["a.json", "--format", "ftm", "--complete", "--slice"], "Give --complete or --slice, not both."],
  [["a.json", "--format", "ftm", "--tier", "BEST"], /^--tier BEST is none of PRIMARY, TRADE, PRESS, /],
  [["a.csv", "--format", "csv", "--encoding", "ebcdic"], "--encoding ebcdic is none of utf-8, latin1, utf-16."],
])("import %j is refused before anything is opened", async (args, sentence) => {
  await expect(type(...args)).rejects.toMatchObject({
    code: "BAD_USAGE",
    message: typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
  });
});
