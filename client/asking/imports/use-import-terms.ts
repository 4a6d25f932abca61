import { useEffect, useState } from "react";
import { type ApiError, toApiError } from "../../api/api-error.ts";
import { getImportTerms, type ImportTerms } from "../../api/imports.ts";
import { keepAsking } from "../../api/keep-asking.ts";

/** What the server says of importing; asked again while it is away. */
export function useImportTerms(): { readonly terms: ImportTerms | null; readonly error: ApiError | null } {
  const [terms, setTerms] = useState<ImportTerms | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    keepAsking(() => getImportTerms(signal), { signal, onTrouble: setError }).then(
      (found) => {
        if (signal.aborted) return;
        setTerms(found);
        setError(null);
      },
      (thrown) => !signal.aborted && setError(toApiError(thrown)),
    );
    return () => stop.abort();
  }, []);
  return { terms, error };
}
