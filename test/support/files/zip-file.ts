import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip for tests, and what its directory is to say instead of the truth. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly method?: number;
  /** Bit 0: encrypted; bit 11: the name is UTF-8. */
  readonly flags?: number;
  readonly checksum?: number;
  readonly packed?: number;
  readonly unpacked?: number;
  /** Sizes in a 64-bit field of their own, as archives beyond 4 GB have them. */
  readonly isZip64?: boolean;
  /** Where its content begins, by the number of another entry: both then share it. */
  readonly sharesWith?: number;
}

const deflated = 8;

/** A zip of these entries, packed unless their method is 0. */
export function zipFile(...entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const starts: number[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const method = entry.method ?? deflated;
    const packed = method === 0 ? content : deflateRawSync(content);
    const sizes = { packed: entry.packed ?? packed.length, unpacked: entry.unpacked ?? content.length };
    const facts = {
      ...entry,
      method,
      ...sizes,
      name: Buffer.from(entry.name),
      checksum: entry.checksum ?? crc32(content),
    };
    const start = entry.sharesWith === undefined ? offset : (starts[entry.sharesWith] ?? 0);
    starts.push(start);
    if (entry.sharesWith === undefined) {
      const local = localHeader(facts);
      parts.push(local, packed);
      offset += local.length + packed.length;
    }
    directory.push(directoryHeader(facts, start));
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, directoryEnd(entries.length, listed.length, offset)]);
}

interface Facts extends Required<Pick<ZipEntry, "method" | "checksum" | "packed" | "unpacked">> {
  readonly name: Buffer;
  readonly flags?: number;
  readonly isZip64?: boolean;
}

function localHeader(facts: Facts): Buffer {
  return Buffer.concat([bytes([4, 0x04034b50], ...common(facts)), facts.name]);
}

function directoryHeader(facts: Facts, start: number): Buffer {
  const { packed, unpacked, name, isZip64 = false } = facts;
  const more = isZip64 ? bytes([2, 1], [2, 16], [8, unpacked], [8, packed]) : Buffer.alloc(0);
  const [version, flags, method, time, date, checksum] = common(facts);
  const sizes = isZip64 ? [0xffffffff, 0xffffffff] : [packed, unpacked];
  return Buffer.concat([
    bytes([4, 0x02014b50], [2, 45], version, flags, method, time, date, checksum),
    bytes(...sizes.map((size): Field => [4, size]), [2, name.length], [2, more.length], [2, 0], [2, 0], [2, 0], [4, 0]),
    bytes([4, start]),
    name,
    more,
  ]);
}

type Field = readonly [length: number, value: number];

function common({ flags = 0x800, method, checksum, packed, unpacked, name }: Facts) {
  return [
    ...([
      [2, 45],
      [2, flags],
      [2, method],
      [2, 0],
      [2, 33],
      [4, checksum],
    ] as const),
    ...([
      [4, packed % 2 ** 32],
      [4, unpacked % 2 ** 32],
      [2, name.length],
      [2, 0],
    ] as const),
  ] as const;
}

function directoryEnd(count: number, length: number, offset: number): Buffer {
  return bytes([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, offset], [2, 0]);
}

/** Numbers of so many bytes each, little end first. */
function bytes(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([length, value]) => {
      const field = Buffer.alloc(length);
      if (length === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, length);
      return field;
    }),
  );
}
