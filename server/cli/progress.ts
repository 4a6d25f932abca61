/** How far a long piece of work is. */
export interface Progress {
  readonly phase: "reading" | "checking" | "writing";
  readonly done: number;
  /** Of bytes while reading, else of records. */
  readonly total: number;
}

const everyMilliseconds = 2_000;
const words = { reading: "Read", checking: "Checked", writing: "Wrote" } as const;

/** Tells the reader every two seconds how far the work is, how fast it goes and how long it will take. */
export function progressTeller(report: (line: string) => void, now: () => number = Date.now) {
  let phase: Progress["phase"] | undefined;
  let began = now();
  let told = began;
  return (progress: Progress): void => {
    const time = now();
    if (progress.phase !== phase) {
      phase = progress.phase;
      began = time;
    }
    if (time - told < everyMilliseconds) return;
    told = time;
    report(wordProgress(progress, (time - began) / 1_000));
  };
}

/** One line, given the seconds since the phase began: `Wrote 40,000 of 100,000 records, 10,000 a second, 6 s left`. */
export function wordProgress({ phase, done, total }: Progress, seconds: number): string {
  const scale = phase === "reading" ? 1_000_000 : 1;
  const unit = phase === "reading" ? "MB" : "records";
  const format = (amount: number) =>
    (amount / scale).toLocaleString("en", { maximumFractionDigits: scale === 1 ? 0 : 1 });
  const sofar = `${words[phase]} ${format(done)} of ${format(total)} ${unit}`;
  if (seconds <= 0 || done === 0) return sofar;
  const rate = done / seconds;
  return `${sofar}, ${format(rate)}${scale === 1 ? "" : ` ${unit}`} a second, ${Math.ceil((total - done) / rate)} s left`;
}
