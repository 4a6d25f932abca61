import type { Place } from "../sources/importer.ts";
import type { Refusal } from "../sources/refusal.ts";

/** A refused row. */
interface RefusedRow {
  readonly place: Place;
  readonly refusal: Refusal;
}

/** Collects what was refused: all of it counted, the first of it kept. */
export interface Refusals {
  /** A row with the number was refused; several refusals of one row count one row. */
  add(row: number, place: Place, refusal: Refusal): void;
  /** Says the same refusal of a row in other words. */
  reword(row: number, refusal: Refusal): void;
  /** A refused row is about this entity and about nothing that does not name it. */
  narrow(row: number, about: string): void;
  /** Counts what is left out by design, once or so many times. */
  leaveOut(reason: string, times?: number): void;
  /** Counts a field that was refused, or kept with a remark, while its row was taken. */
  remark(place: Place, refusal: Refusal): void;
  /** Refused rows until now. */
  readonly count: number;
  /** Of these, such that may be about anything. */
  readonly unbounded: number;
  /** What the others are about. */
  readonly about: ReadonlySet<string>;
  readonly byRow: ReadonlyMap<number, Refusal>;
  readonly first: readonly RefusedRow[];
  readonly byCode: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly remarks: Readonly<Record<string, number>>;
  /** The first fields of each code. */
  readonly fields: readonly RefusedRow[];
}

/** Refusals that a report words; the quarantine has them all. */
const firstRefusals = 20;
/** Fields of each code that a report words: of a frequent code the next would say nothing new. */
const firstFields = 20;

export function createRefusals(): Refusals {
  const byRow = new Map<number, Refusal>();
  const narrowed = new Set<number>();
  const about = new Set<string>();
  const first: RefusedRow[] = [];
  const byCode: Record<string, number> = {};
  const leftOut: Record<string, number> = {};
  const remarks: Record<string, number> = {};
  const fields: RefusedRow[] = [];
  const count = (counts: Record<string, number>, key: string, times = 1) => {
    counts[key] = (counts[key] ?? 0) + times;
  };
  return {
    add(row, place, refusal) {
      if (byRow.has(row)) return;
      byRow.set(row, refusal);
      count(byCode, refusal.code);
      if (first.length < firstRefusals) first.push({ place, refusal });
    },
    reword(row, refusal) {
      const before = byRow.get(row);
      byRow.set(row, refusal);
      const at = first.findIndex((one) => one.refusal === before);
      const place = first[at]?.place;
      if (place !== undefined) first[at] = { place, refusal };
    },
    narrow(row, entity) {
      narrowed.add(row);
      about.add(entity);
    },
    leaveOut: (reason, times) => count(leftOut, reason, times),
    remark(place, refusal) {
      count(remarks, refusal.code);
      if ((remarks[refusal.code] ?? 0) <= firstFields) fields.push({ place, refusal });
    },
    get count() {
      return byRow.size;
    },
    get unbounded() {
      return byRow.size - narrowed.size;
    },
    about,
    byRow,
    first,
    byCode,
    leftOut,
    remarks,
    fields,
  };
}
