import { useState } from "react";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { getQuarantine } from "../api/imports.ts";

/** Milliseconds that the refused rows may take. */
const patience = 60_000;

interface Quarantine {
  readonly error: ApiError | null;
  /** Fetches the refused rows and gives them to `onRows`. */
  readonly ask: () => void;
}

/** The refused rows of a run, asked for when the reader wants them. */
export function useQuarantine(
  run: string,
  { token, onRows }: { readonly token: string; readonly onRows: (rows: Blob) => void },
): Quarantine {
  const [error, setError] = useState<ApiError | null>(null);
  const ask = () => {
    getQuarantine(run, { token, signal: AbortSignal.timeout(patience) }).then(
      (rows) => {
        onRows(rows);
        setError(null);
      },
      (thrown) => setError(toApiError(thrown)),
    );
  };
  return { error, ask };
}
