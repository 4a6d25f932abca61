import type { Place } from "../sources/importer.ts";
import type { Refusal } from "../sources/refusal.ts";

/** A refused row. */
export interface RefusedRow {
  readonly place: Place;
  readonly refusal: Refusal;
}

/** Collects what was refused: all of it counted, the first of it kept. */
export interface Refusals {
  /** A row with the number was refused; several refusals of one row count one row. */
  add(row: number, place: Place, refusal: Refusal): void;
  /** Counts what is left out by design, once or so many times. */
  leaveOut(reason: string, times?: number): void;
  remark(refusal: Refusal): void;
  /** Refused rows until now. */
  readonly count: number;
  readonly byRow: ReadonlyMap<number, Refusal>;
  readonly first: readonly RefusedRow[];
  readonly byCode: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly remarks: Readonly<Record<string, number>>;
}

/** Refusals that a report words; the quarantine has them all. */
const firstRefusals = 20;

export function createRefusals(): Refusals {
  const byRow = new Map<number, Refusal>();
  const first: RefusedRow[] = [];
  const byCode: Record<string, number> = {};
  const leftOut: Record<string, number> = {};
  const remarks: Record<string, number> = {};
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
    leaveOut: (reason, times) => count(leftOut, reason, times),
    remark: ({ code }) => count(remarks, code),
    get count() {
      return byRow.size;
    },
    byRow,
    first,
    byCode,
    leftOut,
    remarks,
  };
}
