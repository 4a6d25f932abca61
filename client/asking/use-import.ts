import { useCallback, useEffect, useRef, useState } from "react";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { type ImportProgress, type ImportReport, sendImport } from "../api/imports.ts";

export type ImportMode = "check" | "import";

/** Where an import stands. */
export type ImportStanding =
  | { readonly at: "draft" }
  | { readonly at: "under way"; readonly mode: ImportMode; readonly progress: ImportProgress | null }
  | { readonly at: "over"; readonly mode: ImportMode; readonly report: ImportReport }
  | { readonly at: "stopped"; readonly mode: ImportMode }
  | { readonly at: "failed"; readonly mode: ImportMode; readonly error: ApiError };

export interface Importing {
  readonly standing: ImportStanding;
  readonly start: (form: FormData, how: { readonly mode: ImportMode; readonly token: string }) => void;
  readonly stop: () => void;
  /** Back to the draft: what was reported is of something else by now. */
  readonly reset: () => void;
}

/** Milliseconds that a stopped import may take to end. */
const farewell = 1_500;

const draft: ImportStanding = { at: "draft" };

/** Sends one import at a time and follows it; `onWritten` is called when something may have been written. */
export function useImport(onWritten: () => void): Importing {
  const [standing, setStanding] = useState<ImportStanding>(draft);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const start: Importing["start"] = (form, { mode, token }) => {
    stopper.current?.abort();
    const stopping = new AbortController();
    stopper.current = stopping;
    const { signal } = stopping;
    setStanding({ at: "under way", mode, progress: null });
    const onProgress = (progress: ImportProgress) =>
      !signal.aborted && setStanding({ at: "under way", mode, progress });
    sendImport(form, { token, signal, onProgress })
      .then(
        (report) => !signal.aborted && setStanding({ at: "over", mode, report }),
        (thrown) => !signal.aborted && setStanding({ at: "failed", mode, error: toApiError(thrown) }),
      )
      .finally(() => mode === "import" && onWritten());
  };
  const stop = () => {
    stopper.current?.abort();
    if (standing.at !== "under way") return;
    setStanding({ at: "stopped", mode: standing.mode });
    // The server ends the batch that it is at before it notes how the import ended.
    if (standing.mode === "import") setTimeout(onWritten, farewell);
  };
  const reset = useCallback(() => setStanding((now) => (now.at === "under way" ? now : draft)), []);
  return { standing, start, stop, reset };
}
