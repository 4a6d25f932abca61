/** What a file is packed as. */
export type ArchiveForm = "zip" | "gzip" | "tar" | "7z" | "rar" | "bzip2" | "xz" | "zstd";

const signatures: readonly (readonly [form: ArchiveForm, offset: number, hex: string])[] = [
  ["zip", 0, "504b0304"],
  // Without an entry, and the first of several parts.
  ["zip", 0, "504b0506"],
  ["zip", 0, "504b0708"],
  ["gzip", 0, "1f8b"],
  ["7z", 0, "377abcaf271c"],
  ["rar", 0, "526172211a07"],
  ["xz", 0, "fd377a585a00"],
  ["zstd", 0, "28b52ffd"],
  // The mark of a block follows the size digit; the first three letters alone may begin a text.
  ["bzip2", 4, "314159265359"],
  ["tar", 257, "757374617200"],
  ["tar", 257, "757374617220"],
];

/** Bytes from the start of a file that tell its form. */
export const headBytes = 512;

/** The form of a file that begins with these bytes, whatever its name says; undefined where it is not packed. */
export function archiveFormOf(head: Uint8Array): ArchiveForm | undefined {
  const bytes = Buffer.from(head);
  return signatures.find(([, offset, hex]) => bytes.toString("hex", offset, offset + hex.length / 2) === hex)?.[0];
}
