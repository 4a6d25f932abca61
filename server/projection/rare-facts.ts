import type { RelationshipOutline } from "../domain/outline.ts";
import { readText, type TextColumn } from "./text-column.ts";

/** What few relationships of most graphs state, and what only denied or alleged ones have. */
export const rareFields = [
  "role",
  "interests",
  "directness",
  "units",
  "amount",
  "distanceKilometres",
  "score",
  "deniedBy",
] as const satisfies readonly (keyof RelationshipOutline)[];
export type RareFacts = Pick<RelationshipOutline, (typeof rareFields)[number]>;

/**
 * The rare facts of the relationships that state any, so that the others pay nothing: their ordinals, ascending, and
 * beside each a place in a book of the distinct ones, kept as JSON.
 */
export interface RareFactsColumn {
  readonly ordinals: Uint32Array;
  readonly codes: Uint16Array | Uint32Array;
  readonly book: TextColumn;
}

const none: RareFacts = { interests: [], deniedBy: [] };

export function rareFactsAt({ ordinals, codes, book }: RareFactsColumn, ordinal: number): RareFacts {
  const place = findPlace(ordinals, ordinal);
  if (place < 0) return none;
  // The book holds what `RareFactsBook` wrote.
  return { ...none, ...(JSON.parse(readText(book, codes[place] as number)) as Partial<RareFacts>) };
}

/** Where the ordinal stands, or -1 where it does not. */
function findPlace(ordinals: Uint32Array, ordinal: number): number {
  let low = 0;
  let high = ordinals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordinals[middle] as number) < ordinal) low = middle + 1;
    else high = middle;
  }
  return ordinals[low] === ordinal ? low : -1;
}
