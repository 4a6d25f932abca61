import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sortLines } from "../../../../seed/spool/sort-lines.ts";
import { compareText } from "../../../../server/domain/text-order.ts";

const folder = mkdtempSync(join(tmpdir(), "linchpin-lines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = Array.from({ length: 2_000 }, (_, at) => `${(at * 7_919) % 997} ${at % 3 === 0 ? "é𐀀" : "line"} ${at}`);
async function* given() {
  yield* lines;
}
async function sorted(bytes: number): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of sortLines(given(), folder, bytes)) all.push(line);
  return all;
}

test("lines come out in the order of texts, whether they fit in memory or were put on disk many times", async () => {
  const expected = lines.toSorted(compareText);
  expect(await sorted(10_000_000)).toEqual(expected);
  expect(await sorted(3_000)).toEqual(expected);
  expect(readdirSync(folder)).toEqual([]);
});

test("whoever stops taking lines leaves nothing open", async () => {
  for await (const line of sortLines(given(), folder, 3_000)) {
    expect(line).toBe(lines.toSorted(compareText)[0]);
    break;
  }
  expect(readdirSync(folder)).toEqual([]);
});
