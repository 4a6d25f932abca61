import { type RelationshipId, relationshipId } from "../domain/ids.ts";
import { type IdColumn, idAt, ordinalOf } from "./by-id.ts";
import type { DayColumn } from "./day-column.ts";
import type { RareFactsColumn } from "./rare-facts.ts";
import type { ShareColumn } from "./share-column.ts";
import { confidenceCodeOf, uncodedConfidence } from "./slot.ts";
import { readText, type TextColumn } from "./text-column.ts";

/** What is known of each relationship, by ordinal; ordinals follow the text order of the ids. */
export interface RelationshipColumns {
  readonly ids: IdColumn;
  /** The half that stands in the row of the first end; kind, status and denial are read from it. */
  readonly halves: Uint32Array;
  /** In ten-thousandths. */
  readonly confidences: Uint16Array;
  /** The most frequent confidences, in ten-thousandths, by confidence code. */
  readonly confidenceBook: Uint16Array;
  /** First and last day on which the claim may have begun, and may have ended. */
  readonly sinceEarliest: DayColumn;
  readonly sinceLatest: DayColumn;
  readonly untilEarliest: DayColumn;
  readonly untilLatest: DayColumn;
  /** First day on which it may have been known; how much of the date is stated stands in the half. */
  readonly knownSince: DayColumn;
  readonly shares: ShareColumn;
  /** Place in `componentNames`; 0 where none is stated. */
  readonly components: Uint16Array;
  readonly componentNames: TextColumn;
  readonly rareFacts: RareFactsColumn;
}

export const confidenceUnit = 10_000;

/** The ordinal of a relationship, or -1 where it is not in the graph. */
export function findRelationship({ ids }: RelationshipColumns, id: RelationshipId): number {
  return ordinalOf(ids, id);
}

export function relationshipIdAt({ ids }: RelationshipColumns, ordinal: number): RelationshipId {
  return relationshipId(idAt(ids, ordinal));
}

/** 0 to 1. */
export function confidenceAt({ confidences }: RelationshipColumns, ordinal: number): number {
  return (confidences[ordinal] as number) / confidenceUnit;
}

/** The confidence (0 to 1) of a packed half, or undefined where the book does not hold it and the column must be read. */
export function bookedConfidence({ confidenceBook }: RelationshipColumns, packed: number): number | undefined {
  const code = confidenceCodeOf(packed);
  return code === uncodedConfidence ? undefined : (confidenceBook[code] as number) / confidenceUnit;
}

export function componentAt({ components, componentNames }: RelationshipColumns, ordinal: number): string | undefined {
  const place = components[ordinal] as number;
  return place === 0 ? undefined : readText(componentNames, place);
}
