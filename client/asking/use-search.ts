import { useEffect, useState } from "react";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { SearchDocument, type SearchQuery } from "../api/generated/graphql.ts";
import { send } from "../api/send.ts";

export type Hit = SearchQuery["search"]["hits"][number];

/** How the search for the text in the field stands. The hits of the text before stay until the new ones are there. */
export interface Searching {
  readonly answer: SearchQuery["search"] | null;
  /** The text that the answer is for. */
  readonly text: string;
  readonly error: ApiError | null;
}

/** Milliseconds of quiet before the text is sent: shorter than a reader's pause, longer than between two keys. */
const quiet = 110;
const hitsShown = 8;

/** Searches while the reader types; each text aborts the one before it. */
export function useSearch(text: string): Searching {
  const wanted = text.trim();
  const [standing, setStanding] = useState<Searching>({ answer: null, text: "", error: null });
  useEffect(() => {
    if (wanted === "") {
      setStanding({ answer: null, text: "", error: null });
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      send(SearchDocument, { text: wanted, first: hitsShown }, { signal: stop.signal }).then(
        ({ search }) => !stop.signal.aborted && setStanding({ answer: search, text: wanted, error: null }),
        (thrown) => !stop.signal.aborted && setStanding({ answer: null, text: wanted, error: toApiError(thrown) }),
      );
    }, quiet);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted]);
  return standing;
}
