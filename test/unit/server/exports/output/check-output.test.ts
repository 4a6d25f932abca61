import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOutput } from "../../../../../server/exports/output/check-output.ts";
import { makeFolder } from "../../../../support/files/make-folder.ts";

const folder = makeFolder();
writeFileSync(join(folder, "file"), "");
mkdirSync(join(folder, "made"));

test.each([
  ["file", "new"],
  ["file", "file"],
  ["zip", "file"],
  ["folder", "new"],
] as const)("a %s may be written to %s", async (as, name) => {
  await expect(checkOutput({ as, path: join(folder, name) })).resolves.toBeUndefined();
});

test.each([
  ["file", "nowhere/new", "its folder is not there"],
  ["file", "file/new", "a file stands where its folder should be"],
  ["file", "made", "a folder has that name"],
  ["zip", "made", "a folder has that name"],
  ["folder", "made", "there is something of that name already, and several files go into a new folder"],
  ["folder", "file", "there is something of that name already, and several files go into a new folder"],
] as const)("a %s is refused at %s", async (as, name, value) => {
  const path = join(folder, name);
  await expect(checkOutput({ as, path })).rejects.toMatchObject({
    code: "OUTPUT_REFUSED",
    details: { field: path, value },
  });
});
