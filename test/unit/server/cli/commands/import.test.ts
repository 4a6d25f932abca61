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
  [["a.json", "--format", "xlsx"], /^--format: there is no format xlsx. Give one of linchpin, bods, /],
  [
    ["a.json", "--format", "bods"],
    "--dataset: BODS 0.4 does not name its dataset. Give --dataset NAME: its own word for the collection, the same at each import of it.",
  ],
  [["a.json", "--format", "bods", "--dataset", ""], "--dataset is empty: give the collection's own word for itself."],
  [
    ["a.json", "--format", "linchpin", "--tier", "PRESS"],
    "--tier: the format linchpin does not read it. It reads --published.",
  ],
  [
    ["a.json", "--format", "gleif", "--delimiter", ";"],
    "--delimiter: the format gleif does not read it. It reads --title, --publisher, --licence, --published, --url.",
  ],
  [["a.json", "--format", "linchpin", "--max-rejects", "few"], "--max-rejects: few is no bound. Give 500, 5% or none."],
  [
    ["a.json", "--format", "ocds", "--published", "soon"],
    "--published soon is no calendar date: write 2019, 2019-05 or 2019-05-14.",
  ],
  [["a.csv", "--format", "csv", "--encoding", "ebcdic"], "--encoding ebcdic is none of utf-8, latin1, utf-16."],
])("import %j is refused before anything is opened", async (args, sentence) => {
  await expect(type(...args)).rejects.toMatchObject({
    code: "BAD_USAGE",
    message: typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
  });
});
