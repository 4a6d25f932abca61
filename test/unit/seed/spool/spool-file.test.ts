import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openSpoolFile } from "../../../../seed/spool/spool-file.ts";

const folder = mkdtempSync(join(tmpdir(), "linchpin-spool-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("lines come back as they were written, each part for itself, as often as they are asked for", () => {
  const file = openSpoolFile(folder);
  const long = "é".repeat(200_000);
  const first = file.write(["one", long, ""]);
  const second = file.write(Array.from({ length: 50_000 }, (_, number) => `line ${number}`));
  expect([...first()]).toEqual(["one", long, ""]);
  expect([...second()].at(-1)).toBe("line 49999");
  expect([...first()].length).toBe(3);
  expect([...file.write([])()]).toEqual([]);
  file.close();
});

test("the file has no name from the start, so that nothing stays of it however the process ends", () => {
  const file = openSpoolFile(folder);
  file.write(["a line"]);
  expect(readdirSync(folder)).toEqual([]);
  file.close();
});
