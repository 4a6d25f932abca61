import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openLeftovers } from "../../../../seed/report/leftovers.ts";

const folder = mkdtempSync(join(tmpdir(), "linchpin-leftovers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = (line: number) => ({ file: "tales.json", line, byteOffset: 0 });

test("they come out by record and id, then by row, whether they fit in memory or were put on disk many times", () => {
  const made = Array.from({ length: 500 }, (_, line) => ({
    record: line % 3 === 0 ? ("relationship" as const) : ("entity" as const),
    id: `id-${(line * 7) % 50}`,
    names: line % 2 === 0 ? ["ana", "bela"] : [],
    values: { line, text: "tab\tand\nline" },
    line,
  }));
  const sortedBy = (bytes: number) => {
    const leftovers = openLeftovers(folder, bytes);
    for (const { line, ...leftover } of made) leftovers.add(leftover, place(line));
    const sorted = [...leftovers.sorted()];
    leftovers.close();
    return sorted;
  };
  const inMemory = sortedBy(10_000_000);
  const lines = inMemory.map(({ text }) => JSON.parse(text) as { record: string; id: string; line: number });
  const ordered = lines.toSorted((a, b) =>
    a.record + a.id < b.record + b.id ? -1 : a.record + a.id > b.record + b.id ? 1 : a.line - b.line,
  );
  expect(lines).toEqual(ordered);
  expect(lines).toHaveLength(made.length);
  expect(inMemory[0]?.names).toEqual(made.find(({ line }) => line === lines[0]?.line)?.names);
  expect(sortedBy(2_000)).toEqual(inMemory);
  expect(readdirSync(folder)).toEqual([]);
});

test("what is left over twice of one row stands once", () => {
  const leftovers = openLeftovers(folder);
  for (const line of [1, 1, 2])
    leftovers.add({ record: "entity", id: "acme", values: { legalForm: "Ltd" } }, place(line));
  expect([...leftovers.sorted()].map(({ text }) => text)).toEqual([
    '{"record":"entity","id":"acme","file":"tales.json","line":1,"values":{"legalForm":"Ltd"}}',
    '{"record":"entity","id":"acme","file":"tales.json","line":2,"values":{"legalForm":"Ltd"}}',
  ]);
});
