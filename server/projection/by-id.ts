import { enlarged, type TextColumn } from "./text-column.ts";

/**
 * Ids both ways: text by ordinal and ordinal by text. Ordinals follow the ids' text order, so that comparing ordinals
 * is comparing ids and no second table is needed to find one. Ids stand in blocks of 16: each holds the length that it
 * shares with the one before and the rest of its bytes, which halves what 5 million hashed ids take.
 */
export interface IdColumn {
  readonly count: number;
  /** Where each block starts in `bytes`; one more at the end. */
  readonly blocks: Uint32Array;
  readonly bytes: Uint8Array;
}

const blockSize = 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The column of texts that are sorted by their bytes. Throws RangeError naming an id that comes twice. */
export function buildIdColumn({ offsets, bytes }: TextColumn): IdColumn {
  const count = offsets.length - 1;
  const blocks = new Uint32Array(Math.ceil(count / blockSize) + 1);
  let pool = new Uint8Array(1 << 12);
  let end = 0;
  let previous: Uint8Array = new Uint8Array(0);
  const writeLength = (length: number): void => {
    let rest = length;
    for (; rest > 127; rest >>>= 7) pool[end++] = (rest & 127) | 128;
    pool[end++] = rest;
  };
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const id = bytes.subarray(offsets[ordinal], offsets[ordinal + 1]);
    const common = sharedLength(previous, id);
    if (ordinal > 0 && common === id.length && common === previous.length) {
      throw new RangeError(`the id ${decoder.decode(id)} comes twice`);
    }
    const isFirst = ordinal % blockSize === 0;
    if (isFirst) blocks[ordinal / blockSize] = end;
    const shared = isFirst ? 0 : common;
    if (end + id.length + 8 > pool.length) pool = enlarged(pool, end + id.length + 8);
    writeLength(shared);
    writeLength(id.length - shared);
    pool.set(id.subarray(shared), end);
    end += id.length - shared;
    previous = id;
  }
  blocks[blocks.length - 1] = end;
  return { count, blocks, bytes: pool.subarray(0, end) };
}

/** The id of an ordinal. */
export function idAt(ids: IdColumn, ordinal: number): string {
  cursor.open(ids, Math.floor(ordinal / blockSize));
  for (let skipped = ordinal % blockSize; skipped > 0; skipped--) cursor.next();
  return cursor.text();
}

/** The ordinal of an id, or -1 where no such id is known. */
export function ordinalOf(ids: IdColumn, id: string): number {
  const wanted = encode(id);
  let low = 0;
  let high = Math.ceil(ids.count / blockSize);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareHead(ids, middle, wanted) <= 0) low = middle + 1;
    else high = middle;
  }
  const block = low - 1;
  if (block < 0) return -1;
  const last = Math.min(blockSize, ids.count - block * blockSize);
  cursor.open(ids, block);
  for (let place = 0; place < last; place++) {
    if (cursor.compare(wanted) === 0) return block * blockSize + place;
    if (place + 1 < last) cursor.next();
  }
  return -1;
}

let encoded = new Uint8Array(512);

/** The bytes of a text, until the next call. */
function encode(text: string): Uint8Array {
  // UTF-8 takes at most three bytes for each unit of UTF-16.
  if (text.length * 3 > encoded.length) encoded = new Uint8Array(text.length * 3);
  return encoded.subarray(0, encoder.encodeInto(text, encoded).written);
}

/** Compares the first id of a block, which stands there whole, without a copy. */
function compareHead({ blocks, bytes }: IdColumn, block: number, wanted: Uint8Array): number {
  // Past the shared length, which is 0.
  let place = (blocks[block] as number) + 1;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[place++] as number;
    length |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  const common = Math.min(length, wanted.length);
  for (let i = 0; i < common; i++) {
    const difference = (bytes[place + i] as number) - (wanted[i] as number);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}

/** Walks the ids of one block at a time. */
class BlockCursor {
  private bytes: Uint8Array = new Uint8Array(0);
  private place = 0;
  private id: Uint8Array = new Uint8Array(64);
  private length = 0;

  /** Stands on the first id of the block. */
  open({ bytes, blocks }: IdColumn, block: number): void {
    this.bytes = bytes;
    this.place = blocks[block] ?? bytes.length;
    this.length = 0;
    this.next();
  }

  next(): void {
    const shared = this.readLength();
    const rest = this.readLength();
    this.length = shared + rest;
    if (this.length > this.id.length) this.id = enlarged(this.id, this.length);
    for (let i = shared; i < this.length; i++) this.id[i] = this.bytes[this.place++] as number;
  }

  compare(wanted: Uint8Array): number {
    const common = Math.min(this.length, wanted.length);
    for (let i = 0; i < common; i++) {
      const difference = (this.id[i] as number) - (wanted[i] as number);
      if (difference !== 0) return difference;
    }
    return this.length - wanted.length;
  }

  text(): string {
    return decoder.decode(this.id.subarray(0, this.length));
  }

  private readLength(): number {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.place++] ?? 0;
      length |= (byte & 127) << shift;
      if (byte < 128) return length;
    }
  }
}

/** One for all, since a new one for each id would cost more than reading it. */
const cursor = new BlockCursor();

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const common = Math.min(a.length, b.length);
  let length = 0;
  while (length < common && a[length] === b[length]) length += 1;
  return length;
}
