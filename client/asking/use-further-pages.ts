import { useEffect, useRef, useState } from "react";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { graphState } from "../graph/state.ts";
import { askPage, type EntityAnswer, pageSubgraph } from "../question/kinds/entity.ts";

interface FurtherPages {
  readonly more: boolean;
  readonly asking: boolean;
  readonly error: ApiError | null;
  /** Adds the next page to the picture; what is there stays. */
  readonly draw: () => void;
}

/** The pages after the first of an entity's relationships. */
export function useFurtherPages(answer: EntityAnswer): FurtherPages {
  const first = answer.page?.pageInfo ?? null;
  const [pageInfo, setPageInfo] = useState(first);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const stop = useRef(new AbortController());

  useEffect(() => {
    setPageInfo(first);
    stop.current = new AbortController();
    return () => stop.current.abort();
  }, [first]);

  const draw = () => {
    const { signal } = stop.current;
    setAsking(true);
    askPage(answer.question, { signal, after: pageInfo?.endCursor ?? null })
      .then((page) => {
        if (signal.aborted || !page) return;
        graphState.getState().add(pageSubgraph(page));
        setPageInfo(page.pageInfo);
        setError(null);
      })
      .catch((thrown) => !signal.aborted && setError(toApiError(thrown)))
      .finally(() => setAsking(false));
  };
  return { more: pageInfo?.hasNextPage ?? false, asking, error, draw };
}
