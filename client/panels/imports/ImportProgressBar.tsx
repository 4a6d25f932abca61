import type { RefObject } from "react";
import type { ImportProgress } from "../../api/imports.ts";
import type { ImportMode } from "../../asking/use-import.ts";
import { importWords as words } from "../../text/import-words.ts";
import { formatBytes, formatCount } from "../../text/numbers.ts";

interface Props {
  readonly mode: ImportMode;
  readonly progress: ImportProgress | null;
  readonly onStop: () => void;
  /** Takes the focus of what is locked meanwhile. */
  readonly place?: RefObject<HTMLDivElement | null>;
}

/** How far an import is, how fast it goes, how long it will take, and the way to stop it. */
export function ImportProgressBar({ mode, progress, onStop, place }: Props) {
  return (
    <div className="import-progress" ref={place} tabIndex={-1}>
      <div className="import-progress-head">
        <b>{progress === null ? words.progress.sending : phaseOf(progress, mode)}</b>
        <button type="button" className="button" onClick={onStop}>
          {words.bring.cancel}
        </button>
      </div>
      <progress
        aria-label={words.progress.label}
        {...(progress !== null && { value: progress.done, max: Math.max(1, progress.total) })}
      />
      <p className="quiet figures">{progress === null ? " " : wordProgress(progress)}</p>
    </div>
  );
}

/** A check compares where an import writes. */
function phaseOf({ phase }: ImportProgress, mode: ImportMode): string {
  return phase === "writing" && mode === "check" ? words.progress.comparing : words.progress.phases[phase];
}

export function wordProgress(progress: ImportProgress): string {
  const { phase, done, total, bytesPerSecond, rowsPerSecond, secondsLeft } = progress;
  return [
    phase === "unpacking" || phase === "reading"
      ? words.progress.bytes(done, total)
      : words.progress.records(done, total),
    ...(bytesPerSecond === null ? [] : [words.progress.rate(formatBytes(bytesPerSecond))]),
    ...(rowsPerSecond === null ? [] : [words.progress.rate(formatCount(rowsPerSecond))]),
    ...(secondsLeft === null || secondsLeft === 0 ? [] : [words.progress.left(secondsLeft)]),
  ].join(" · ");
}
