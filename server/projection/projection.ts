import type { EntityColumns } from "./entity-columns.ts";
import type { RelationshipColumns } from "./relationship-columns.ts";

/**
 * The halves of all relationships, entity by entity: those of entity `v` stand from `offsets[v]` to `offsets[v + 1]`,
 * ordered by far end, then by relationship. A relationship stands in the rows of both ends; one from an entity to
 * itself stands once.
 */
export interface Rows {
  readonly offsets: Uint32Array;
  /** Two cells a half: the far end, and the packed word of `slot.ts`. */
  readonly slots: Int32Array;
  /** The relationship of each half. */
  readonly ordinals: Uint32Array;
}

/**
 * The graph's structure as typed arrays over one shared buffer: a copy of what the store holds, made for walking.
 * Nothing is ever written to it. Equal graphs give equal bytes, in whatever order their rows arrived.
 */
export interface Projection {
  /** Also the snapshot's bytes; handed to worker threads without a copy. */
  readonly buffer: SharedArrayBuffer;
  /** The graph's version that was copied. */
  readonly version: string;
  /** The day to which age is measured, in days since 1970-01-01: fixed with the version, so that answers are too. */
  readonly day: number;
  readonly entityCount: number;
  readonly relationshipCount: number;
  readonly entities: EntityColumns;
  readonly relationships: RelationshipColumns;
  readonly rows: Rows;
}

/** The entity in whose row a half stands. */
export function rowOfHalf({ offsets }: Rows, half: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) <= half) low = middle;
    else high = middle;
  }
  return low;
}

/** The halves of a row whose far end is the given entity: from `start` to before `end`. */
export function halvesBetween({ offsets, slots }: Rows, near: number, far: number): { start: number; end: number } {
  let start = offsets[near] as number;
  let limit = offsets[near + 1] as number;
  while (start < limit) {
    const middle = (start + limit) >>> 1;
    if ((slots[2 * middle] as number) < far) start = middle + 1;
    else limit = middle;
  }
  const rowEnd = offsets[near + 1] as number;
  let end = start;
  while (end < rowEnd && slots[2 * end] === far) end += 1;
  return { start, end };
}
