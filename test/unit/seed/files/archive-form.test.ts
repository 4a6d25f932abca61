import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { archiveFormOf } from "../../../../seed/files/archive-form.ts";
import { zipFile } from "../../../support/files/zip-file.ts";

test("an archive is told by its first bytes", () => {
  const tar = Buffer.concat([Buffer.alloc(257), Buffer.from("ustar\0")]);
  const heads = [zipFile({ name: "a", content: "b" }), zipFile(), gzipSync("a"), tar, Buffer.from("BZh91AY&SY")];
  expect(heads.map(archiveFormOf)).toEqual(["zip", "zip", "gzip", "tar", "bzip2"]);
});

test("text is none, however it begins", () => {
  const texts = [
    "",
    "P",
    "PK",
    "PK,name\n",
    "BZh9,name\n",
    "Rar,name\n",
    `${"a".repeat(257)}ustar,name\n`,
    "\uFEFFid\n",
  ];
  expect(texts.map((text) => archiveFormOf(Buffer.from(text)))).toEqual(texts.map(() => undefined));
});
