/** How far a long piece of work is. */
export interface Progress {
  readonly phase: "unpacking" | "reading" | "checking" | "writing";
  readonly done: number;
  /** Of bytes while unpacking (as they are packed) and reading, else of records. */
  readonly total: number;
}

/** The same with its speed since the phase began; without one while nothing can be said of it. */
export interface MeasuredProgress extends Progress {
  readonly unit: "bytes" | "records";
  /** Units in one second. */
  readonly perSecond?: number;
  /** Until the phase is over, if it goes on like that. */
  readonly secondsLeft?: number;
}

/** Gives a function that measures progress from the first that it hears of a phase. */
export function measureProgress(now: () => number = Date.now): (progress: Progress) => MeasuredProgress {
  let phase: Progress["phase"] | undefined;
  let began = 0;
  return (progress) => {
    const time = now();
    if (progress.phase !== phase) {
      phase = progress.phase;
      began = time;
    }
    return { ...progress, ...rateOf(progress, (time - began) / 1_000) };
  };
}

/** The speed, given the seconds since the phase began. */
export function rateOf({ phase, done, total }: Progress, seconds: number): Omit<MeasuredProgress, keyof Progress> {
  const unit = phase === "unpacking" || phase === "reading" ? "bytes" : "records";
  if (seconds <= 0 || done === 0) return { unit };
  const perSecond = done / seconds;
  return { unit, perSecond, secondsLeft: Math.ceil((total - done) / perSecond) };
}
