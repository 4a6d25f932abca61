import type { Entity } from "../domain/entity.ts";

/** How a hit matched; the first that holds in this order. */
export type MatchManner = "IDENTIFIER" | "EXACT" | "ALIAS" | "PREFIX" | "FUZZY" | "TRANSLITERATED";

export interface SearchHit {
  readonly entity: Entity;
  /** Comparable within one answer only. */
  readonly score: number;
  readonly matched: { readonly field: string; readonly value: string; readonly how: MatchManner };
}

export interface SearchFound {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** More matched than were counted or shown. */
  readonly truncated: boolean;
}
