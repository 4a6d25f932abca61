import { zipFile } from "../files/zip-file.ts";
import { flip, goodGzip, goodZip, type HostileArchive, stakes, text, zeros } from "./hostile-archives.ts";

const signature = Buffer.from("504b0304", "hex");
const pair = zipFile(stakes(), stakes({ name: "b.csv" }));
const outer = (content: string | Uint8Array) => zipFile({ name: "other.bin", content, method: 0 });

/** Zips given as CSV of stakes. */
export const hostileZips: readonly HostileArchive[] = [
  {
    title: "a zip of 200 MB of zeros",
    name: "tales.zip",
    content: zipFile(stakes({ content: zeros })),
    refusal: ": stakes.csv: it unpacks to 200,000,000 bytes or more, over 200 times the 1",
  },
  {
    title: "a zip of 200 MB of zeros that are said to be few",
    name: "tales.zip",
    content: zipFile(stakes({ content: zeros, unpacked: 9_000 })),
    refusal: ": stakes.csv: the archive is damaged (too many bytes in the stream. expected 9000.",
  },
  {
    title: "a zip in a zip",
    name: "tales.zip",
    content: outer(goodZip),
    refusal: ": other.bin: it is an archive (zip) in an archive",
  },
  {
    title: "a gzip in a zip",
    name: "tales.zip",
    content: outer(goodGzip),
    refusal: ": other.bin: it is an archive (gzip) in an archive",
  },
  {
    title: "a zip of 1,001 entries",
    name: "tales.zip",
    content: zipFile(...Array.from({ length: 1_001 }, (_, at) => stakes({ name: `${at}` }))),
    refusal: ": it has 1,001 entries, more than 1,000",
  },
  {
    title: "an encrypted entry",
    name: "tales.zip",
    content: zipFile(stakes({ flags: 1 })),
    refusal: ": stakes.csv: it is encrypted",
  },
  {
    title: "an entry packed by a method that is not read",
    name: "tales.zip",
    content: zipFile(stakes({ method: 9 })),
    refusal: ": stakes.csv: it is packed by method 9, but only 0 (stored) and 8 (deflate) are read",
  },
  {
    title: "an entry with another checksum",
    name: "tales.zip",
    content: zipFile(stakes({ checksum: 7 })),
    refusal: ": stakes.csv: the archive is damaged (its content is not what its checksum says)",
  },
  {
    title: "an entry that is said to have fewer bytes",
    name: "tales.zip",
    content: zipFile(stakes({ unpacked: 1_000 })),
    refusal: ": stakes.csv: the archive is damaged (too many bytes in the stream. expected 1000.",
  },
  {
    title: "an entry that is said to have more bytes",
    name: "tales.zip",
    content: zipFile(stakes({ unpacked: text.length + 1 })),
    refusal: ": stakes.csv: the archive is damaged (not enough bytes in the stream.",
  },
  {
    title: "a stored entry that is said to have fewer bytes",
    name: "tales.zip",
    content: zipFile(stakes({ method: 0, unpacked: 1_000 })),
    refusal: ": the archive is damaged (",
  },
  {
    title: "an entry that is said to have 4 GB",
    name: "tales.zip",
    content: zipFile(stakes({ unpacked: 0xffff_fffe })),
    refusal: ": stakes.csv: it unpacks to 4,294,967,294 bytes or more, over 200 times the 1",
  },
  {
    title: "an entry that is said to have a petabyte",
    name: "tales.zip",
    content: zipFile(stakes({ isZip64: true, unpacked: 2 ** 50 })),
    refusal: ": stakes.csv: it unpacks to 1,125,899,906,842,624 bytes or more, over 200 times the 1",
  },
  {
    title: "an entry that is said to take more than its archive",
    name: "tales.zip",
    content: zipFile(stakes({ packed: 1_000_000 })),
    refusal: ": the archive is damaged (its entries overlap)",
  },
  {
    title: "entries that share their bytes",
    name: "tales.zip",
    content: zipFile(stakes(), stakes({ name: "b.csv", sharesWith: 0 })),
    refusal: ": the archive is damaged (its entries overlap)",
  },
  {
    title: "a zip that is cut in the middle",
    name: "tales.zip",
    content: goodZip.subarray(0, goodZip.length / 2),
    refusal: ": the archive is damaged (End of central directory",
  },
  {
    title: "a zip that is cut in its directory",
    name: "tales.zip",
    content: goodZip.subarray(0, -10),
    refusal: ": the archive is damaged (End of central directory",
  },
  {
    title: "a zip with a broken entry",
    name: "tales.zip",
    content: flip(goodZip, 60),
    refusal: ": stakes.csv: the archive is damaged (",
  },
  {
    title: "a zip with a broken header",
    name: "tales.zip",
    content: flip(pair, pair.indexOf(signature, 4)),
    refusal: ": b.csv: the archive is damaged (invalid local file header signature",
  },
  {
    title: "a zip with an empty entry",
    name: "tales.zip",
    content: zipFile(stakes({ content: "" })),
    refusal: ": stakes.csv: the file is empty",
  },
  { title: "a zip without entries", name: "tales.zip", content: zipFile(), refusal: ": the archive holds no file" },
  {
    title: "a zip of folders and notes",
    name: "tales.zip",
    content: zipFile({ name: "a/", content: "" }, { name: "README.txt", content: "Hello" }),
    refusal: ": the archive holds no file",
  },
  {
    title: "two entries of one name",
    name: "tales.zip",
    content: zipFile(stakes(), stakes({ name: "a/stakes.csv" })),
    refusal: ": a/stakes.csv: tales.zip: stakes.csv has the same name",
  },
  {
    title: "a name that turns the line and colours it",
    name: "tales.zip",
    content: zipFile(stakes({ name: "a\u202Ecsv.\n\u001B[31m", checksum: 7 })),
    refusal: ": a\\u{202e}csv.\\u{a}\\u{1b}[31m: the archive is damaged",
  },
  {
    title: "a name that leads out of a folder",
    name: "tales.zip",
    content: zipFile(stakes({ name: "../../etc/passwd", checksum: 7 })),
    refusal: ": ../../etc/passwd: the archive is damaged",
  },
];
