import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportFormats } from "../../../../server/exports/all.ts";
import { root } from "../../../../server/root.ts";

const names = exportFormats.map(({ name }) => name);

test("every format has a name and a folder of its own, with a file of that name", () => {
  expect(new Set(names).size).toBe(names.length);
  const homeless = names.filter((name) => !existsSync(join(root, "server", "exports", name, `${name}.ts`)));
  expect(homeless).toEqual([]);
});

test("the files of a format have names of their own that may stand in a folder", () => {
  for (const { files } of exportFormats) {
    const fileNames = files.map(({ name }) => name);
    expect(new Set(fileNames).size).toBe(fileNames.length);
    expect(fileNames.filter((name) => !/^[a-z0-9-]+(\.[a-z0-9]+)+$/.test(name))).toEqual([]);
  }
});

test("a format says of each thing that it drops what becomes of it and why", () => {
  const reasons = exportFormats.flatMap(({ drops }) => Object.values(drops).map(({ why }) => why));
  expect(reasons.filter((why) => why.trim() === "" || why.endsWith("."))).toEqual([]);
});
