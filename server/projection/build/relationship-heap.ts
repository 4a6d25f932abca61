import type { Share } from "../../domain/share.ts";
import { familyOfKind } from "../codes.ts";
import { noDay } from "../day-column.ts";
import { familyCount } from "../entity-columns.ts";
import type { RareFacts } from "../rare-facts.ts";
import { ShareBook } from "../share-column.ts";
import { enlarged, TextColumnBuilder } from "../text-column.ts";
import { RareFactsBook } from "./rare-facts-book.ts";

/** A relationship with its words as codes, its ends as arrival numbers and its dates as days. */
export interface CodedRelationship {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly status: number;
  /** In ten-thousandths. */
  readonly confidence: number;
  readonly sinceEarliest: number | undefined;
  readonly sinceLatest: number | undefined;
  readonly untilEarliest: number | undefined;
  readonly untilLatest: number | undefined;
  readonly knownSince: number | undefined;
  /** Place in `datePrecisions`. */
  readonly knownPrecision: number;
  readonly disputed: number;
  readonly share: Share | undefined;
  readonly component: string | undefined;
  readonly rareFacts: Partial<RareFacts>;
}

export const dayFields = ["sinceEarliest", "sinceLatest", "untilEarliest", "untilLatest", "knownSince"] as const;
export type DayField = (typeof dayFields)[number];

/** Relationships as they arrived, in growing columns. */
export class RelationshipHeap {
  readonly ids = new TextColumnBuilder();
  readonly shareBook = new ShareBook();
  readonly rareFactsBook = new RareFactsBook();
  /** Component names in the order of their first arrival; the first is "none". */
  readonly components = new Map<string, number>([["", 0]]);
  private fromCells = new Uint32Array(1 << 8);
  private toCells = new Uint32Array(1 << 8);
  private kindCells = new Uint8Array(1 << 8);
  private statusCells = new Uint8Array(1 << 8);
  private confidenceCells = new Uint16Array(1 << 8);
  private shareCells = new Uint32Array(1 << 8);
  private componentCells = new Uint32Array(1 << 8);
  private rareCells = new Uint32Array(1 << 8);
  private disputedCells = new Uint8Array(1 << 8);
  private knownPrecisionCells = new Uint8Array(1 << 8);
  private readonly dayCells: Record<DayField, Int32Array> = {
    sinceEarliest: new Int32Array(1 << 8),
    sinceLatest: new Int32Array(1 << 8),
    untilEarliest: new Int32Array(1 << 8),
    untilLatest: new Int32Array(1 << 8),
    knownSince: new Int32Array(1 << 8),
  };

  add(coded: CodedRelationship): void {
    const arrival = this.ids.count;
    if (arrival === this.fromCells.length) this.grow(arrival);
    this.ids.add(coded.id);
    this.fromCells[arrival] = coded.from;
    this.toCells[arrival] = coded.to;
    this.kindCells[arrival] = coded.kind;
    this.statusCells[arrival] = coded.status;
    this.confidenceCells[arrival] = coded.confidence;
    for (const field of dayFields) this.dayCells[field][arrival] = coded[field] ?? noDay;
    this.shareCells[arrival] = this.shareBook.place(coded.share);
    this.componentCells[arrival] = this.placeComponent(coded.component ?? "");
    this.rareCells[arrival] = this.rareFactsBook.place(coded.rareFacts);
    this.disputedCells[arrival] = coded.disputed;
    this.knownPrecisionCells[arrival] = coded.knownPrecision;
  }

  get from(): Uint32Array {
    return this.fromCells;
  }
  get to(): Uint32Array {
    return this.toCells;
  }
  get kinds(): Uint8Array {
    return this.kindCells;
  }
  get statuses(): Uint8Array {
    return this.statusCells;
  }
  get confidences(): Uint16Array {
    return this.confidenceCells;
  }
  get shares(): Uint32Array {
    return this.shareCells;
  }
  get componentPlaces(): Uint32Array {
    return this.componentCells;
  }
  get rareFacts(): Uint32Array {
    return this.rareCells;
  }
  get disputed(): Uint8Array {
    return this.disputedCells;
  }
  /** Places in `datePrecisions`. */
  get knownPrecisions(): Uint8Array {
    return this.knownPrecisionCells;
  }
  days(field: DayField): Int32Array {
    return this.dayCells[field];
  }

  /** Relationships of each entity and family, by the entities' ordinals; one from an entity to itself counts once. */
  countDegrees(entityOrdinals: Uint32Array): Uint32Array {
    const degrees = new Uint32Array(entityOrdinals.length * familyCount);
    for (let arrival = 0; arrival < this.ids.count; arrival++) {
      const family = familyOfKind[this.kindCells[arrival] as number] as number;
      const from = this.fromCells[arrival] as number;
      const to = this.toCells[arrival] as number;
      for (const end of from === to ? [from] : [from, to]) {
        const cell = (entityOrdinals[end] as number) * familyCount + family;
        degrees[cell] = (degrees[cell] as number) + 1;
      }
    }
    return degrees;
  }

  private placeComponent(name: string): number {
    const known = this.components.get(name);
    if (known !== undefined) return known;
    if (this.components.size > 65_535) throw new RangeError("more than 65,535 components");
    this.components.set(name, this.components.size);
    return this.components.size - 1;
  }

  private grow(room: number): void {
    this.fromCells = enlarged(this.fromCells, room);
    this.toCells = enlarged(this.toCells, room);
    this.kindCells = enlarged(this.kindCells, room);
    this.statusCells = enlarged(this.statusCells, room);
    this.confidenceCells = enlarged(this.confidenceCells, room);
    this.shareCells = enlarged(this.shareCells, room);
    this.componentCells = enlarged(this.componentCells, room);
    this.rareCells = enlarged(this.rareCells, room);
    this.disputedCells = enlarged(this.disputedCells, room);
    this.knownPrecisionCells = enlarged(this.knownPrecisionCells, room);
    for (const field of dayFields) this.dayCells[field] = enlarged(this.dayCells[field], room);
  }
}
