import type { TextColumn } from "../text-column.ts";

/** Below this many texts, comparing beats counting. */
const fewTexts = 24;

/**
 * The ordinals of the column's texts in the order of their UTF-8 bytes, which is that of their code points.
 * Radix sort from the first byte on: ids are long, alike at the start and many.
 */
export function sortTexts({ offsets, bytes }: TextColumn): Uint32Array {
  const count = offsets.length - 1;
  const order = Uint32Array.from({ length: count }, (_, ordinal) => ordinal);
  const spare = new Uint32Array(count);

  /** The byte at a depth, from 1 on; 0 past the end, so that a text stands before those that it starts. */
  const byteAt = (text: number, depth: number): number => {
    const place = (offsets[text] as number) + depth;
    return place < (offsets[text + 1] as number) ? (bytes[place] as number) + 1 : 0;
  };

  const compareFrom = (a: number, b: number, depth: number): number => {
    for (let at = depth; ; at++) {
      const difference = byteAt(a, at) - byteAt(b, at);
      if (difference !== 0 || byteAt(a, at) === 0) return difference;
    }
  };

  const sortFew = (start: number, end: number, depth: number): void => {
    for (let i = start + 1; i < end; i++) {
      const text = order[i] as number;
      let place = i;
      while (place > start && compareFrom(order[place - 1] as number, text, depth) > 0) {
        order[place] = order[place - 1] as number;
        place -= 1;
      }
      order[place] = text;
    }
  };

  const sortRange = (start: number, end: number, depth: number): void => {
    if (end - start <= fewTexts) {
      sortFew(start, end, depth);
      return;
    }
    const starts = new Uint32Array(258);
    for (let i = start; i < end; i++) {
      const next = byteAt(order[i] as number, depth) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let byte = 1; byte < 258; byte++) starts[byte] = (starts[byte] as number) + (starts[byte - 1] as number);
    const places = starts.slice();
    for (let i = start; i < end; i++) {
      const text = order[i] as number;
      const byte = byteAt(text, depth);
      spare[start + (places[byte] as number)] = text;
      places[byte] = (places[byte] as number) + 1;
    }
    order.set(spare.subarray(start, end), start);
    for (let byte = 1; byte < 257; byte++) {
      const from = start + (starts[byte] as number);
      const to = start + (starts[byte + 1] as number);
      if (to - from > 1) sortRange(from, to, depth + 1);
    }
  };

  sortRange(0, count, 0);
  return order;
}
