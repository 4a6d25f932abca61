import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Io } from "../../../../../server/cli/command.ts";
import { exportCommand } from "../../../../../server/cli/commands/export.ts";
import { runCommand } from "../../../../../server/cli/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "linchpin-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says where it may not so much as look at the environment, so where no database is opened. */
async function type(...options: readonly string[]) {
  const reported: string[] = [];
  const io: Io = {
    get env(): never {
      throw new Error("the environment was looked at");
    },
    print: (line) => reported.push(line),
    report: (line) => reported.push(line),
    signal: new AbortController().signal,
  };
  const typed = ["export", ...options];
  const exitCode = await runCommand({ commands: [exportCommand], typed, io, detail: "as sentence" });
  return { exitCode, reported: reported.join("\n") };
}

const to = (name: string) => ["--format", "linchpin", "-o", join(folder, name)];
writeFileSync(join(folder, "file"), "");

test.each([
  [["-o", "a"], 2, "The format is missing: give --format with one of linchpin"],
  [["--format", "linchpin"], 2, "Where to is missing: give -o FILE"],
  [["--format", "parquet", "-o", "a"], 2, "There is no format parquet"],
  [[...to("a"), "--dataset", "d", "--ids", "a"], 2, "Give one of --dataset, --question and --ids"],
  [[...to("a"), "--question", '{"paths": {"from": ["a"], "to": ["b"], "limit": 99}}'], 1, "question.limit is 99"],
  [[...to("a"), "--question", "{"], 1, "The question is no question that can be asked: it is not JSON"],
  [to("nowhere/a"), 1, "cannot be written: its folder is not there.\nMake the folder first, or choose another."],
  [to("file/a"), 1, "cannot be written: a file stands where its folder should be."],
  [to(""), 1, "cannot be written: a folder has that name.\nChoose another name."],
])("%j ends with %i before anything is opened", async (options, exitCode, sentence) => {
  expect(await type(...options)).toEqual({ exitCode, reported: expect.stringContaining(sentence) });
});
