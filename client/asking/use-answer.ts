import { useCallback, useEffect, useState } from "react";
import { type ApiError, toApiError } from "../api/api-error.ts";
import type { TypedDocumentString } from "../api/generated/graphql.ts";
import { keepAsking } from "../api/keep-asking.ts";
import { send } from "../api/send.ts";

/** How an operation stands. While it is asked again the last result stays. */
export interface Asking<Result> {
  readonly result: Result | null;
  readonly error: ApiError | null;
  readonly asking: boolean;
  readonly again: () => void;
}

/** Asks an operation whenever its variables change, and not at all while they are null. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Asking<Result> {
  const key = variables === null ? null : JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const [standing, setStanding] = useState<Omit<Asking<Result>, "again"> & { readonly key: string | null }>({
    key: null,
    result: null,
    error: null,
    asking: false,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the variables, `round` asks again
  useEffect(() => {
    if (variables === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    setStanding((before) => ({ ...before, asking: true }));
    const onTrouble = (error: ApiError) => setStanding((before) => ({ ...before, error }));
    keepAsking(() => send(document, variables, { signal }), { signal, onTrouble }).then(
      (result) => !signal.aborted && setStanding({ key, result, error: null, asking: false }),
      (thrown) => !signal.aborted && setStanding({ key, result: null, error: toApiError(thrown), asking: false }),
    );
    return () => stop.abort();
  }, [document, key, round]);

  const again = useCallback(() => setRound((count) => count + 1), []);
  return {
    result: standing.key === key ? standing.result : null,
    error: standing.error,
    asking: standing.asking,
    again,
  };
}
