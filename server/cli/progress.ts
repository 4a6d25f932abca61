import type { ImportPhase, ImportProgress } from "../domain/imports/progress.ts";
import { type MeasuredProgress, measureProgress } from "../imports/progress-rate.ts";

const everyMilliseconds = 2_000;
const words: Record<ImportPhase, string> = {
  unpacking: "Unpacked",
  reading: "Read",
  checking: "Checked",
  writing: "Wrote",
};
/** A dry run goes through the same phases. */
const dryWords: Record<ImportPhase, string> = { ...words, writing: "Compared" };

export interface TellerOptions {
  readonly isDry?: boolean;
  readonly now?: () => number;
}

/** Tells the reader every two seconds how far the work is, how fast it goes and how long it will take. */
export function progressTeller(report: (line: string) => void, { isDry = false, now = Date.now }: TellerOptions = {}) {
  const measure = measureProgress(now);
  let told = now();
  return (progress: ImportProgress): void => {
    const measured = measure(progress);
    const time = now();
    if (time - told < everyMilliseconds) return;
    told = time;
    report(wordProgress(measured, isDry));
  };
}

/** One line: `Wrote 40,000 of 100,000 records, 10,000 a second, 6 s left`. */
export function wordProgress(progress: MeasuredProgress, isDry = false): string {
  const { phase, done, total, unit, perSecond, secondsLeft } = progress;
  const scale = unit === "bytes" ? 1_000_000 : 1;
  const word = unit === "bytes" ? "MB" : "records";
  const format = (amount: number) =>
    (amount / scale).toLocaleString("en", { maximumFractionDigits: scale === 1 ? 0 : 1 });
  const sofar = `${(isDry ? dryWords : words)[phase]} ${format(done)} of ${format(total)} ${word}`;
  if (perSecond === undefined) return sofar;
  return `${sofar}, ${format(perSecond)}${scale === 1 ? "" : ` ${word}`} a second, ${secondsLeft} s left`;
}
