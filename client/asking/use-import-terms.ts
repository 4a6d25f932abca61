import { useEffect, useState } from "react";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { getDoor, type ImportDoor } from "../api/imports.ts";
import { keepAsking } from "../api/keep-asking.ts";

/** What the server says of importing; asked again while it is away. */
export function useDoor(): { readonly door: ImportDoor | null; readonly error: ApiError | null } {
  const [door, setDoor] = useState<ImportDoor | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    keepAsking(() => getDoor(signal), { signal, onTrouble: setError }).then(
      (found) => {
        if (signal.aborted) return;
        setDoor(found);
        setError(null);
      },
      (thrown) => !signal.aborted && setError(toApiError(thrown)),
    );
    return () => stop.abort();
  }, []);
  return { door, error };
}
