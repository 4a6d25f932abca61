import { deflateSync, gzipSync } from "node:zlib";
import { flip, goodGzip, goodZip, type HostileArchive, text, zeros } from "./hostile-archives.ts";

/** Gzips given as CSV of stakes. */
export const hostileGzips: readonly HostileArchive[] = [
  {
    title: "a gzip of 200 MB of zeros",
    name: "tales.csv.gz",
    content: gzipSync(zeros),
    refusal: ": tales.csv: it unpacks to 3",
  },
  {
    title: "a gzip in a gzip",
    name: "tales.csv.gz",
    content: gzipSync(goodGzip),
    refusal: ": tales.csv: it is an archive (gzip) in an archive",
  },
  {
    title: "a zip in a gzip",
    name: "tales.csv.gz",
    content: gzipSync(goodZip),
    refusal: ": tales.csv: it is an archive (zip) in an archive",
  },
  {
    title: "a tar in a gzip",
    name: "tales.csv.gz",
    content: gzipSync(Buffer.concat([Buffer.alloc(257, "a"), Buffer.from("ustar\0"), Buffer.alloc(200)])),
    refusal: ": tales.csv: it is an archive (tar) in an archive",
  },
  {
    title: "a gzip that is cut",
    name: "tales.csv.gz",
    content: goodGzip.subarray(0, -9),
    refusal: ": tales.csv: the archive is damaged (unexpected end of file)",
  },
  {
    title: "a gzip with another checksum",
    name: "tales.csv.gz",
    content: flip(goodGzip, goodGzip.length - 8),
    refusal: ": tales.csv: the archive is damaged (incorrect data check)",
  },
  {
    title: "a gzip with another size",
    name: "tales.csv.gz",
    content: flip(goodGzip, goodGzip.length - 4),
    refusal: ": tales.csv: the archive is damaged (incorrect length check)",
  },
  {
    title: "a gzip with text after its end",
    name: "tales.csv.gz",
    content: Buffer.concat([goodGzip, Buffer.from("id,holder\n")]),
    refusal: ": tales.csv: the archive is damaged (incorrect header check)",
  },
  {
    title: "a gzip with text and zeros after its end",
    name: "tales.csv.gz",
    content: Buffer.concat([goodGzip, Buffer.alloc(8), Buffer.from("id,holder\n")]),
    refusal: ": tales.csv: the archive is damaged (18 bytes follow its end)",
  },
  {
    title: "a gzip of nothing but its head",
    name: "tales.csv.gz",
    content: goodGzip.subarray(0, 10),
    refusal: ": tales.csv: the archive is damaged (unexpected end of file)",
  },
  {
    title: "a gzip of nothing",
    name: "tales.csv.gz",
    content: gzipSync(""),
    refusal: ": tales.csv: the file is empty",
  },
  {
    title: "another form under the head of a gzip",
    name: "tales.csv.gz",
    content: Buffer.concat([Buffer.from("1f8b08", "hex"), deflateSync(text)]),
    refusal: ": tales.csv: the archive is damaged (unknown header flags set)",
  },
];

/** Archives that are told by their first bytes and not read. */
export const otherArchives: readonly HostileArchive[] = Object.entries({
  "7z": "377abcaf271c0004",
  xz: "fd377a585a000004",
  zstd: "28b52ffd00000000",
  rar: "526172211a070100",
  bzip2: "425a6839314159265359",
}).map(([form, hex]) => ({
  title: `a file packed as ${form}`,
  name: `tales.${form}`,
  content: Buffer.from(hex, "hex"),
  refusal: `: it is packed as ${form}, which is not read`,
}));
