import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { type LineForm, openExternalSort } from "../../../../seed/spool/external-sort.ts";
import { compareText } from "../../../../server/domain/text-order.ts";

const folder = mkdtempSync(join(tmpdir(), "linchpin-sort-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly word: string;
  readonly number: number;
  readonly text: string;
}

const form: LineForm<Entry, Pick<Entry, "word" | "number">> = {
  format: (entry) => JSON.stringify(entry),
  parse: (line) => JSON.parse(line) as Entry,
  keyOf: ({ word, number }) => ({ word, number }),
  compare: (a, b) => compareText(a.word, b.word) || a.number - b.number,
  weightOf: () => 40,
};

const word = fc.string({
  minLength: 1,
  maxLength: 3,
  unit: fc.constantFrom("a", "b", "é", "😀", "\uffee", "\t", "\n"),
});
const entry = fc.record({ list: fc.constantFrom(0, 1, 2), word, text: fc.string({ maxLength: 200 }) });

test("lists that share a memory of any size come out as a plain sort gives them, as often as they are asked", () => {
  let spilled = 0;
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 80, size: "max" }),
      fc.constantFrom(0, 100, 900, 1_000_000),
      (given, bytes) => {
        const sort = openExternalSort(folder, bytes);
        try {
          const lists = [0, 1, 2].map(() => sort.openList(form));
          const added: Entry[][] = [[], [], []];
          for (const [number, { list, word, text }] of given.entries()) {
            lists[list]?.add({ word, number, text });
            added[list]?.push({ word, number, text });
          }
          if (bytes < 1_000 && given.length > 20) spilled += 1;
          for (const [at, list] of lists.entries()) {
            const expected = added[at]?.toSorted(form.compare);
            expect(list.count).toBe(expected?.length);
            expect([...list.sorted()]).toEqual(expected);
            expect([...list.sorted()]).toEqual(expected);
          }
        } finally {
          sort.close();
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(spilled).toBeGreaterThan(5);
  expect(readdirSync(folder)).toEqual([]);
});

test("lines of a megabyte, and thousands of parts, come out in order", () => {
  const sort = openExternalSort(folder, 1);
  const long = { word: "b", number: 0, text: "é".repeat(1_000_000) };
  const list = sort.openList(form);
  list.add(long);
  for (let number = 2_000; number > 0; number -= 1) list.add({ word: "b", number, text: "" });
  const sorted = [...list.sorted()];
  sort.close();
  expect(sorted[0]).toEqual(long);
  expect(sorted.map(({ number }) => number)).toEqual(Array.from({ length: 2_001 }, (_, number) => number));
});
