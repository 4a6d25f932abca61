import fc from "fast-check";
import { expect, test } from "vitest";
import { readOnThreads } from "../../../../seed/rows/read-on-threads.ts";
import { readHere } from "../../../../seed/rows/read-rows.ts";
import type { PlacedRow, Reading } from "../../../../seed/rows/reading.ts";
import type { ImportContext } from "../../../../seed/sources/importer.ts";
import { jsonLines } from "../../../../seed/sources/json-lines.ts";
import { formatRecord } from "../../../../server/domain/records/format-record.ts";
import { firm } from "../../../support/graphs/invented-graph.ts";
import { strangeGraph } from "../../../support/hostile/strange-graph.ts";

const lineBytes = 4_000;
const nothingToSay = () => {
  throw new Error("no row needs it");
};
const context: ImportContext = {
  ...{ dataset: undefined, today: "2026-11-30" as ImportContext["today"], lineBytes, depth: 8, options: {} },
  ...{ sortLines: nothingToSay, listIdentifiers: nothingToSay },
};
const good = strangeGraph("first", "Said first").map((record) => formatRecord(record));
const shared = formatRecord({
  ...firm("Shared"),
  datasets: ["first", "second"],
  evidence: [
    { source: "registry", properties: ["kind", "name"], dataset: "first" },
    { source: "registry", properties: ["kind"], dataset: "second" },
  ],
});
const aSource = good.find((line) => line.includes('"record":"source"')) ?? "";
const strange: readonly (string | Uint8Array)[] = [
  shared,
  aSource.replace('{"record"', '{ "record"'),
  aSource.replace('"id":"', '"id":"not an id '),
  aSource.replace('"tier"', '"__proto__":1,"tier"'),
  `${aSource.slice(0, -1)},"tier":"PRESS"}`,
  `${aSource}\r`,
  `\uFEFF${aSource}`,
  ...["", " ", "no JSON", "{}", '{"record":"shell"}', "[[[[[[[[[[]]]]]]]]]]", "a NUL \0 in it"],
  Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]),
  "x".repeat(lineBytes),
  "x".repeat(lineBytes + 1),
  "x".repeat(4 * lineBytes),
];
const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...strange));
const text = fc
  .tuple(fc.array(line, { maxLength: 40, size: "max" }), fc.constantFrom("", "\n"))
  .map(([lines, end]) =>
    Buffer.concat([
      ...lines.flatMap((one, at) => [Buffer.from(at === 0 ? "" : "\n"), Buffer.from(one)]),
      Buffer.from(end),
    ]),
  );

/** The file in pieces of that size, as a disk may give them. */
function fileOf(name: string, bytes: Uint8Array, pieceBytes: number): Reading["files"][number] {
  return {
    ...{ name, sha256: "", size: bytes.length },
    async *bytes() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  };
}

async function rowsOf(rows: AsyncIterable<readonly PlacedRow[]>): Promise<readonly PlacedRow[]> {
  const all = [];
  for await (const some of rows) all.push(...some);
  return all;
}

test("threads make of files the same rows, at the same places and in the same order, as one alone", async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(text, text, fc.constantFrom(7, 900, 5_000, 1 << 20), async (first, second, pieceBytes) => {
      const files = [fileOf("first.jsonl", first, pieceBytes), fileOf("second.jsonl", second, pieceBytes)];
      const reading: Reading = { importer: jsonLines, files, context };
      const here = await rowsOf(readHere(reading, undefined));
      expect(await rowsOf(readOnThreads(reading, 2))).toEqual(here);
      rows += here.length;
    }),
    { numRuns: 15 },
  );
  expect(rows).toBeGreaterThan(200);
});
