import { useCallback, useEffect, useMemo, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { keepAsking } from "../api/keep-asking.ts";
import { graphState } from "../graph/state.ts";
import { type Answer, ask, toSubgraph } from "./ask.ts";
import type { Unreadable } from "./parameters.ts";
import { isComplete, type Question } from "./question.ts";
import { parseQuestion, toSearch } from "./url.ts";

/** Puts another question into the address: a step of the browser's history, or in place of the one before. */
export type ChangeQuestion = (question: Question, options?: { readonly replace: boolean }) => void;

/** How the question of the address stands. `answer` is the latest one, also while a new one is asked or has failed. */
export interface Asked {
  readonly question: Question | Unreadable;
  readonly state: "incomplete" | "asking" | "answered" | "failed" | "retrying";
  readonly answer: Answer | null;
  readonly error: ApiError | null;
  readonly change: ChangeQuestion;
  /** Asks the same question again. */
  readonly again: () => void;
}

interface Standing {
  readonly search: string;
  readonly state: Asked["state"];
  readonly answer: Answer | null;
  readonly error: ApiError | null;
}

/** The question that the address states, and its answer. A new question aborts the one before it. */
export function useQuestion(): Asked {
  const { search: written } = useLocation();
  const navigate = useNavigate();
  const [round, setRound] = useState(0);
  const parsed = useMemo(() => parseQuestion(written), [written]);
  // Two ways to write one question are one question.
  const search = parsed.kind === "unreadable" ? written : toSearch(parsed);
  const [standing, setStanding] = useState<Standing>({ search: "", state: "incomplete", answer: null, error: null });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `search` stands for the question, `round` asks it again
  useEffect(() => {
    if (parsed.kind === "unreadable" || !isComplete(parsed)) {
      graphState.getState().replace({ entities: [], relationships: [] });
      setStanding({ search, state: "incomplete", answer: null, error: null });
      return;
    }
    const stop = new AbortController();
    setStanding((before) => ({ ...before, search, state: "asking", error: null }));
    keepAsking(() => ask(parsed, stop.signal), {
      signal: stop.signal,
      onTrouble: (error) => setStanding((before) => ({ ...before, state: "retrying", error })),
    }).then(
      (answer) => {
        if (stop.signal.aborted) return;
        graphState.getState().replace(toSubgraph(answer));
        setStanding({ search, state: "answered", answer, error: null });
      },
      (thrown) => {
        if (stop.signal.aborted) return;
        setStanding((before) => ({ ...before, state: "failed", error: toApiError(thrown) }));
      },
    );
    return () => stop.abort();
  }, [search, round]);

  const change = useCallback<ChangeQuestion>(
    (question, options) => {
      void navigate({ pathname: "/explore", search: toSearch(question) }, { replace: options?.replace ?? false });
    },
    [navigate],
  );
  const again = useCallback(() => setRound((count) => count + 1), []);
  const state = standing.search === search ? standing.state : "asking";
  return { question: parsed, state, answer: standing.answer, error: standing.error, change, again };
}
