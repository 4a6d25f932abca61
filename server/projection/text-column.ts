const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Texts by ordinal: UTF-8 bytes in one pool, text `i` from `offsets[i]` to `offsets[i + 1]`. */
export interface TextColumn {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

export function readText({ offsets, bytes }: TextColumn, ordinal: number): string {
  // A decoder refuses shared memory, so the bytes are copied first.
  return decoder.decode(bytes.slice(offsets[ordinal], offsets[ordinal + 1]));
}

/** Gathers texts into one pool; the same text may come more than once. */
export class TextColumnBuilder {
  private bytes = new Uint8Array(1 << 12);
  private offsets = new Uint32Array(1 << 8);
  count = 0;

  add(text: string): void {
    const start = this.offsets[this.count] ?? 0;
    const room = start + text.length * 3;
    if (room > this.bytes.length) this.bytes = enlarged(this.bytes, room);
    if (this.count + 2 > this.offsets.length) this.offsets = enlarged(this.offsets, this.count + 2);
    const { written } = encoder.encodeInto(text, this.bytes.subarray(start));
    this.count += 1;
    this.offsets[this.count] = start + written;
  }

  /** The column so far, in the order of arrival; it shares the builder's memory. */
  column(): TextColumn {
    const offsets = this.offsets.subarray(0, this.count + 1);
    return { offsets, bytes: this.bytes.subarray(0, offsets[this.count]) };
  }
}

/** The column's texts in another order: text `i` of the result is text `order[i]`. */
export function reordered({ offsets, bytes }: TextColumn, order: Uint32Array): TextColumn {
  const result = { offsets: new Uint32Array(order.length + 1), bytes: new Uint8Array(bytes.length) };
  let end = 0;
  order.forEach((old, ordinal) => {
    const text = bytes.subarray(offsets[old], offsets[old + 1]);
    result.bytes.set(text, end);
    end += text.length;
    result.offsets[ordinal + 1] = end;
  });
  return result;
}

/** The array with at least twice the room, what it held included. */
export function enlarged<A extends Uint8Array | Uint16Array | Int32Array | Uint32Array>(array: A, room: number): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.max(room, array.length * 2));
  larger.set(array);
  return larger;
}
