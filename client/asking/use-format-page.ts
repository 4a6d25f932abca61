import { useEffect, useState } from "react";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { getFormatPage } from "../api/imports.ts";
import { keepAsking } from "../api/keep-asking.ts";

interface FormatPage {
  /** Markdown; null until it is there. */
  readonly text: string | null;
  readonly error: ApiError | null;
}

const nothing: FormatPage = { text: null, error: null };

/** The page that explains a format; asked again while the server is away. */
export function useFormatPage(format: string): FormatPage {
  const [page, setPage] = useState(nothing);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const onTrouble = (error: ApiError) => setPage({ text: null, error });
    keepAsking(() => getFormatPage(format, signal), { signal, onTrouble }).then(
      (text) => !signal.aborted && setPage({ text, error: null }),
      (thrown) => !signal.aborted && setPage({ text: null, error: toApiError(thrown) }),
    );
    return () => stop.abort();
  }, [format]);
  return page;
}
