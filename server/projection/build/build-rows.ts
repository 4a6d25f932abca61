import type { Rows } from "../projection.ts";

/** Relationships in their final order, ends as entity ordinals. */
export interface Ends {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly entityCount: number;
}

/** Rows without the packed words, and where each relationship stands in the row of its first end. */
export interface BareRows extends Rows {
  readonly halves: Uint32Array;
  /** 1 where the row's entity is the second end. */
  readonly reversed: Uint8Array;
}

/**
 * Sorts the halves by near end, then far end, then relationship, by counting twice: first grouped by far end, then
 * dealt out to the near ends in that order.
 */
export function buildRows({ from, to, entityCount }: Ends): BareRows {
  const offsets = countRows({ from, to, entityCount });
  const total = offsets[entityCount] as number;
  const byFarEnd = groupByFarEnd({ from, to, entityCount }, offsets);

  const places = offsets.slice(0, entityCount);
  const slots = new Int32Array(2 * total);
  const ordinals = new Uint32Array(total);
  const halves = new Uint32Array(from.length);
  const reversed = new Uint8Array(total);
  for (const half of byFarEnd) {
    const ordinal = half >>> 1;
    const isReversed = half & 1;
    const near = (isReversed === 1 ? to[ordinal] : from[ordinal]) as number;
    const far = (isReversed === 1 ? from[ordinal] : to[ordinal]) as number;
    const place = places[near] as number;
    places[near] = place + 1;
    slots[2 * place] = far;
    ordinals[place] = ordinal;
    reversed[place] = isReversed;
    if (isReversed === 0) halves[ordinal] = place;
  }
  return { offsets, slots, ordinals, halves, reversed };
}

function countRows({ from, to, entityCount }: Ends): Uint32Array {
  const offsets = new Uint32Array(entityCount + 1);
  const count = (entity: number): void => {
    offsets[entity + 1] = (offsets[entity + 1] as number) + 1;
  };
  from.forEach((first, ordinal) => {
    const second = to[ordinal] as number;
    count(first);
    if (second !== first) count(second);
  });
  for (let entity = 0; entity < entityCount; entity++) {
    offsets[entity + 1] = (offsets[entity + 1] as number) + (offsets[entity] as number);
  }
  return offsets;
}

/** Halves as `2 × ordinal`, plus 1 where reversed, grouped by far end; rows are as long either way. */
function groupByFarEnd({ from, to, entityCount }: Ends, offsets: Uint32Array): Uint32Array {
  const places = offsets.slice(0, entityCount);
  const grouped = new Uint32Array(offsets[entityCount] as number);
  const put = (far: number, half: number): void => {
    const place = places[far] as number;
    places[far] = place + 1;
    grouped[place] = half;
  };
  from.forEach((first, ordinal) => {
    const second = to[ordinal] as number;
    put(second, 2 * ordinal);
    if (second !== first) put(first, 2 * ordinal + 1);
  });
  return grouped;
}
