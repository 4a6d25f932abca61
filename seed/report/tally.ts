import type { RowCounts, RowOutcome } from "../../server/domain/imports/import-report.ts";

/**
 * Which of two outcomes a row counts as that has several records: the later one here. `as-next` is a piece of what the
 * next row gives and counts as that one does; `left-out` is by design and counts among the rejected, apart from those
 * that were refused.
 */
const ranking = ["as-next", "left-out", "duplicate", "unchanged", "updated", "created", "refused"] as const;
export type TalliedOutcome = (typeof ranking)[number];

/** Rows of one file by what became of them, and how many of the rejected were left out by design. */
export interface TalliedRows {
  readonly rows: RowCounts;
  readonly leftOut: number;
}

/** What became of each row of a run: three bytes a row. */
export interface Tally {
  /** Counts a row of the file that stands there in the list of files; gives its number in the run, from 0. */
  addRow(file: number): number;
  /** Rows so far. */
  readonly rows: number;
  note(row: number, outcome: TalliedOutcome): void;
  /** All rows of the run as refused: the whole file was refused. */
  refuseAll(): void;
  /** All rows as read and no more: what became of them was undone. */
  forget(): void;
  count(): TalliedRows & { readonly byFile: readonly TalliedRows[] };
}

export function createTally(files: number): Tally {
  let ranks = new Uint8Array(1_024);
  let fileOf = new Uint16Array(1_024);
  let rows = 0;
  return {
    addRow(file) {
      if (rows === ranks.length) {
        ranks = grown(ranks, new Uint8Array(rows * 2));
        fileOf = grown(fileOf, new Uint16Array(rows * 2));
      }
      fileOf[rows] = file;
      rows += 1;
      return rows - 1;
    },
    get rows() {
      return rows;
    },
    note(row, outcome) {
      ranks[row] = Math.max(ranks[row] ?? 0, ranking.indexOf(outcome) + 1);
    },
    refuseAll() {
      ranks.fill(ranking.length, 0, rows);
    },
    forget() {
      ranks.fill(0, 0, rows);
    },
    count() {
      const byFile = Array.from({ length: files }, () => ({ rows: emptyCounts(), leftOut: 0 }));
      let next: Exclude<TalliedOutcome, "as-next"> | undefined;
      for (let row = rows - 1; row >= 0; row -= 1) {
        const own = ranking[(ranks[row] ?? 0) - 1];
        const outcome = own === "as-next" ? next : own;
        next = outcome;
        const counts = byFile[fileOf[row] ?? 0];
        if (counts === undefined) continue;
        counts.rows.read += 1;
        if (outcome === "left-out") counts.leftOut += 1;
        if (outcome !== undefined) counts.rows[countOf(outcome)] += 1;
      }
      return {
        rows: byFile.reduce((sum, one) => addCounts(sum, one.rows), emptyCounts()),
        leftOut: byFile.reduce((sum, one) => sum + one.leftOut, 0),
        byFile,
      };
    },
  };
}

function countOf(outcome: Exclude<TalliedOutcome, "as-next">): RowOutcome {
  return outcome === "refused" || outcome === "left-out" ? "rejected" : outcome;
}

type Counts = { -readonly [Key in keyof RowCounts]: number };

function emptyCounts(): Counts {
  return { read: 0, created: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 0 };
}

function addCounts(a: Counts, b: Counts): Counts {
  return {
    read: a.read + b.read,
    created: a.created + b.created,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    duplicate: a.duplicate + b.duplicate,
    rejected: a.rejected + b.rejected,
  };
}

function grown<A extends Uint8Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
