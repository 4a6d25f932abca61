import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { openUploadFolder, sweepUploads } from "../../../../../server/http/imports/upload-folder.ts";

const scratch = mkdtempSync(join(tmpdir(), "linchpin-uploads-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("keeps what is streamed under names of its own, for its owner alone, until it is removed", async () => {
  const folder = await openUploadFolder(scratch);
  let bytes = 0;
  const path = await folder.write(Readable.from([Buffer.from("ab"), Buffer.from("c")]), (more) => {
    bytes += more;
  });
  expect([readFileSync(path, "utf8"), bytes, statSync(path).mode & 0o777]).toEqual(["abc", 3, 0o600]);
  await folder.remove();
  expect(readdirSync(scratch)).toEqual([]);
});

test("what the count throws ends the writing", async () => {
  const folder = await openUploadFolder(scratch);
  const writing = folder.write(Readable.from([Buffer.from("ab")]), () => {
    throw new Error("too much");
  });
  await expect(writing).rejects.toThrow("too much");
  await folder.remove();
});

test("uploads of a server that is gone are swept, those of one that runs stay", async () => {
  const running = `upload-${process.ppid}-a`;
  for (const name of ["upload-999999999-a", `upload-${process.pid}-b`, running, "import-1-2-x"]) {
    mkdirSync(join(scratch, name));
  }
  await sweepUploads(scratch);
  expect(readdirSync(scratch).sort()).toEqual(["import-1-2-x", running].sort());
  await sweepUploads(join(scratch, "missing"));
});
