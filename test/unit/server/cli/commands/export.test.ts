import { expect, test } from "vitest";
import type { Io } from "../../../../../server/cli/command.ts";
import { exportCommand } from "../../../../../server/cli/commands/export.ts";

const io: Io = {
  get env(): never {
    throw new Error("the database was asked for");
  },
  print: () => undefined,
  report: () => undefined,
  signal: new AbortController().signal,
};

test.each([
  [["-o", "a.jsonl"], /^The format is missing: give --format with one of linchpin/],
  [["--format", "docx", "-o", "a.jsonl"], /^There is no format docx: give one of linchpin/],
  [["--format", "linchpin"], /^Where to is missing: give -o FILE/],
])("export %j is refused before anything is opened", async (args, message) => {
  const typed = async () => exportCommand.run(args, io);
  await expect(typed()).rejects.toMatchObject({ code: "BAD_USAGE", message: expect.stringMatching(message) });
});
