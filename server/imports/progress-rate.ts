import type { ImportPhase, ImportProgress } from "../domain/imports/progress.ts";

/** How far an import is, with its speed since the phase began; without one while nothing can be said of it. */
export interface MeasuredProgress extends ImportProgress {
  readonly unit: "bytes" | "records";
  /** Units in one second. */
  readonly perSecond?: number;
  /** Until the phase is over, if it goes on like that. */
  readonly secondsLeft?: number;
}

/** Gives a function that measures progress from the first that it hears of a phase. */
export function measureProgress(now: () => number = Date.now): (progress: ImportProgress) => MeasuredProgress {
  let phase: ImportPhase | undefined;
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
export function rateOf(
  { phase, done, total }: ImportProgress,
  seconds: number,
): Omit<MeasuredProgress, keyof ImportProgress> {
  const unit = phase === "unpacking" || phase === "reading" ? "bytes" : "records";
  if (seconds <= 0 || done === 0) return { unit };
  const perSecond = done / seconds;
  return { unit, perSecond, secondsLeft: Math.ceil((total - done) / perSecond) };
}
