/** Why a search ended before its end. */
export type StopReason = "deadline" | "cancelled";

/** When a search has to end. */
export interface StopTerms {
  /** In milliseconds since 1970-01-01, comparable between threads. */
  readonly deadline: number;
  /** Its first cell turns from 0 when the question is given up; may lie in memory shared with other threads. */
  readonly cancelled?: Int32Array;
}

/** Counts work done and looks at the clock and the cancel flag once in a while, at most every few tenths of a millisecond. */
export class StopClock {
  reason: StopReason | undefined;
  private readonly terms: StopTerms;
  private left: number;
  /** Halves passed between two looks; about 0.2 ms of search. */
  private static readonly interval = 16_384;

  constructor(terms: StopTerms) {
    this.terms = terms;
    this.left = 0;
  }

  /** Notes work, in halves passed, and says whether the search has to end. */
  spend(work: number): boolean {
    this.left -= work;
    return this.left < 0 && this.look();
  }

  /** A clock for bringing in what was found: some time more, and the same flag. */
  extended(milliseconds: number): StopClock {
    return new StopClock({ ...this.terms, deadline: Date.now() + milliseconds });
  }

  /** A clock for a part of the work: this one's terms, and no more than the milliseconds. */
  within(milliseconds: number): StopClock {
    return new StopClock({ ...this.terms, deadline: Math.min(this.terms.deadline, Date.now() + milliseconds) });
  }

  private look(): boolean {
    const { deadline, cancelled } = this.terms;
    if (cancelled !== undefined && Atomics.load(cancelled, 0) !== 0) this.reason = "cancelled";
    else if (Date.now() >= deadline) this.reason ??= "deadline";
    if (this.reason !== undefined) return true;
    this.left = StopClock.interval;
    return false;
  }
}
