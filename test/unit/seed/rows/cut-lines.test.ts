import { expect, test } from "vitest";
import { cutLines } from "../../../../seed/rows/cut-lines.ts";

/** The blocks of a file that comes in these pieces. */
async function blocksOf(lineBytes: number, ...pieces: readonly string[]) {
  const file = {
    async *bytes() {
      for (const piece of pieces) yield Buffer.from(piece);
    },
  };
  const blocks = [];
  for await (const { bytes, skipped } of cutLines(file, lineBytes))
    blocks.push([Buffer.from(bytes).toString(), skipped]);
  return blocks;
}

test("each block holds whole lines, and of each piece of the file at most one more", async () => {
  expect(await blocksOf(9, "a\nb\nc", "d\n", "e\nf")).toEqual([
    ["a\nb\n", 0],
    ["cd\n", 0],
    ["e\n", 0],
    ["f", 0],
  ]);
  expect(await blocksOf(9, "a\n\n", "\n")).toEqual([
    ["a\n\n", 0],
    ["\n", 0],
  ]);
  expect(await blocksOf(9)).toEqual([]);
});

test("a line longer than the bound keeps one piece beyond it, and the rest is counted", async () => {
  const long = ["ab", "cd", "ef", "gh", "ij\nk\nl", "m"];
  expect(await blocksOf(3, ...long)).toEqual([
    ["abcd", 6],
    ["k\n", 0],
    ["lm", 0],
  ]);
  expect(await blocksOf(1, "a\nbc", "de", "f")).toEqual([
    ["a\n", 0],
    ["bc", 3],
  ]);
  expect(await blocksOf(1, "abc", "\nd\n")).toEqual([["abc\nd\n", 0]]);
});
