import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { carryOver } from "../acts/carry-over.ts";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { keepAsking } from "../api/keep-asking.ts";
import { piecesState } from "../pieces/state.ts";
import type { Answer } from "../question/answer.ts";
import type { Unreadable } from "../question/parameters.ts";
import { isComplete, type Question } from "../question/question.ts";
import { type ChangeQuestion, useQuestion } from "../question/use-question.ts";
import { ask } from "./ask.ts";

/** How the question of the address stands. `answer` is the latest one, also while a new one is asked or has failed. */
export interface Asked {
  readonly question: Question | Unreadable;
  readonly state: "incomplete" | "asking" | "answered" | "failed" | "retrying";
  readonly answer: Answer | null;
  readonly error: ApiError | null;
  /** Whether the answer stands without its sources, because the database is away. */
  readonly isPart: boolean;
  readonly change: ChangeQuestion;
  /** Asks the same question again. */
  readonly again: () => void;
}

interface Standing {
  readonly search: string;
  readonly state: Asked["state"];
  readonly error: ApiError | null;
  readonly isPart?: boolean;
}

const nothingAsked: Standing = { search: "", state: "incomplete", error: null };

/** The question that the address states, and its answer. A new question aborts the one before it. */
export function useAsked(): Asked {
  const { question, search, change } = useQuestion(carryOver);
  const answer = useStore(piecesState, ({ pieces }) => pieces.answer);
  const replaceAnswer = useStore(piecesState, (state) => state.replaceAnswer);
  const [round, setRound] = useState(0);
  const [standing, setStanding] = useState(nothingAsked);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `search` stands for the question, `round` asks it again
  useEffect(() => {
    if (question.kind === "unreadable" || !isComplete(question)) {
      replaceAnswer(null);
      setStanding({ search, state: "incomplete", error: null });
      return;
    }
    const stop = new AbortController();
    setStanding({ search, state: "asking", error: null });
    let isDrawn = false;
    const onPart = (part: Answer) => {
      if (stop.signal.aborted || isDrawn) return;
      isDrawn = true;
      replaceAnswer(part);
    };
    keepAsking(() => ask(question, { signal: stop.signal, onPart }), {
      signal: stop.signal,
      onTrouble: (error) => setStanding({ search, state: "retrying", error, isPart: isDrawn }),
    }).then(
      (found) => {
        if (stop.signal.aborted) return;
        replaceAnswer(found);
        setStanding({ search, state: "answered", error: null });
      },
      (thrown) => {
        if (stop.signal.aborted) return;
        setStanding({ search, state: "failed", error: toApiError(thrown) });
      },
    );
    return () => stop.abort();
  }, [search, round]);
  useEffect(() => () => replaceAnswer(null), [replaceAnswer]);

  const again = useCallback(() => setRound((count) => count + 1), []);
  const state = standing.search === search ? standing.state : "asking";
  return { question, state, answer, error: standing.error, isPart: standing.isPart ?? false, change, again };
}
