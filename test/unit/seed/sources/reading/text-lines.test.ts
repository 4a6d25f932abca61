import { expect, test } from "vitest";
import type { ImportFile } from "../../../../../seed/sources/importer.ts";
import { readLines } from "../../../../../seed/sources/reading/text-lines.ts";

/** A file whose bytes arrive in pieces of the given length. */
function fileOf(text: string | Uint8Array, piece: number): ImportFile {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return {
    name: "a.txt",
    sha256: "",
    async *bytes() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

async function read(text: string | Uint8Array, { piece = 3, lineBytes = 100 } = {}) {
  const lines = [];
  for await (const line of readLines(fileOf(text, piece), lineBytes)) lines.push(line);
  return lines;
}

test.each([1, 2, 3, 5, 100])("lines are the same whether bytes come in pieces of %i or at once", async (piece) => {
  const lines = await read("äb\n\ncé€", { piece });
  expect(lines).toEqual([
    { place: { file: "a.txt", line: 1, byteOffset: 0 }, text: "äb" },
    { place: { file: "a.txt", line: 2, byteOffset: 4 }, text: "" },
    { place: { file: "a.txt", line: 3, byteOffset: 5 }, text: "cé€" },
  ]);
});

test("a line end at the end of the file begins no further line", async () => {
  expect((await read("a\n")).length).toBe(1);
  expect(await read("")).toEqual([]);
});

test("a line of the longest length is read, one of a byte more is refused with its length, and reading goes on", async () => {
  const lines = await read("1234\n12345\n1\n", { lineBytes: 4 });
  expect(lines.map((line) => ("text" in line ? line.text : line.refusal.value))).toEqual(["1234", "has 5 bytes", "1"]);
});

test("of an unreadable line as much is kept as the quarantine shows", async () => {
  const [line] = await read(`${"x".repeat(5_000)}\n`, { piece: 1_000, lineBytes: 4_999 });
  expect(line).toMatchObject({
    raw: "x".repeat(4_096),
    refusal: { code: "LINE_TOO_LONG", bound: "a line has at most 4999" },
  });
});
