import { buildIdColumn } from "../by-id.ts";
import { buildDayColumn } from "../day-column.ts";
import type { EntityColumns } from "../entity-columns.ts";
import type { RelationshipColumns } from "../relationship-columns.ts";
import { packHalf, toDegreeCode, uncodedConfidence } from "../slot.ts";
import { reordered, TextColumnBuilder } from "../text-column.ts";
import type { BareRows } from "./build-rows.ts";
import type { DayField, RelationshipHeap } from "./relationship-heap.ts";

/** The heap's columns in `order`. */
export function buildRelationshipColumns(
  heap: RelationshipHeap,
  order: Uint32Array,
  halves: Uint32Array,
): RelationshipColumns {
  const days = (field: DayField) => buildDayColumn(heap.days(field), order);
  return {
    ids: buildIdColumn(reordered(heap.ids.column(), order)),
    halves,
    confidences: Uint16Array.from(order, (arrival) => heap.confidences[arrival] as number),
    confidenceBook: buildConfidenceBook(heap),
    sinceEarliest: days("sinceEarliest"),
    sinceLatest: days("sinceLatest"),
    untilEarliest: days("untilEarliest"),
    untilLatest: days("untilLatest"),
    knownSince: days("knownSince"),
    shares: heap.shareBook.column(heap.shares, order),
    ...buildComponents(heap, order),
    rareFacts: heap.rareFactsBook.column(heap.rareFacts, order),
  };
}

/** Writes the packed word of every half. */
export function packRows(
  { slots, ordinals, reversed }: BareRows,
  {
    heap,
    order,
    book,
    entities,
  }: {
    readonly heap: RelationshipHeap;
    readonly order: Uint32Array;
    readonly book: Uint16Array;
    readonly entities: EntityColumns;
  },
): void {
  const codes = new Map<number, number>();
  book.forEach((confidence, code) => {
    codes.set(confidence, code);
  });
  const degreeCodes = Uint8Array.from(entities.pathDegrees, toDegreeCode);
  ordinals.forEach((ordinal, half) => {
    const arrival = order[ordinal] as number;
    slots[2 * half + 1] = packHalf({
      kind: heap.kinds[arrival] as number,
      status: heap.statuses[arrival] as number,
      reversed: reversed[half] as number,
      confidence: codes.get(heap.confidences[arrival] as number) ?? uncodedConfidence,
      degree: degreeCodes[slots[2 * half] as number] as number,
      disputed: heap.disputed[arrival] as number,
      knownPrecision: heap.knownPrecisions[arrival] as number,
    });
  });
}

/** The distinct confidences, most frequent first, as many as have a code. */
function buildConfidenceBook(heap: RelationshipHeap): Uint16Array {
  const counts = new Map<number, number>();
  for (let arrival = 0; arrival < heap.ids.count; arrival++) {
    const confidence = heap.confidences[arrival] as number;
    counts.set(confidence, (counts.get(confidence) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return Uint16Array.from(byFrequency.slice(0, uncodedConfidence), ([confidence]) => confidence);
}

function buildComponents(
  heap: RelationshipHeap,
  order: Uint32Array,
): Pick<RelationshipColumns, "components" | "componentNames"> {
  const names = [...heap.components.keys()].sort();
  const texts = new TextColumnBuilder();
  const placeOf = new Uint16Array(names.length);
  names.forEach((name, place) => {
    texts.add(name);
    placeOf[heap.components.get(name) ?? 0] = place;
  });
  return {
    components: Uint16Array.from(order, (arrival) => placeOf[heap.componentPlaces[arrival] as number] as number),
    componentNames: texts.column(),
  };
}
