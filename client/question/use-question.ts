import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Unreadable } from "./parameters.ts";
import type { Question } from "./question.ts";
import { toHash } from "./to-hash.ts";
import { parseQuestion, toSearch } from "./url.ts";

/** Puts another question into the address: a step of the browser's history, or in place of the one before. */
export type ChangeQuestion = (question: Question, options?: { readonly replace: boolean }) => void;

interface Stated {
  readonly question: Question | Unreadable;
  /** The address's search part; the same text however the same question is written. */
  readonly search: string;
  readonly change: ChangeQuestion;
}

/** The question that the address states. `carryOver` gives what of the fragment goes along to another question. */
export function useQuestion(carryOver: (hash: string) => string): Stated {
  const { search: written, hash } = useLocation();
  const navigate = useNavigate();
  const question = useMemo(() => parseQuestion(written), [written]);
  const search = question.kind === "unreadable" ? written : toSearch(question);
  const change = useCallback<ChangeQuestion>(
    (next, options) => {
      const address = { pathname: "/explore", search: toSearch(next), hash: toHash([carryOver(hash)]) };
      void navigate(address, { replace: options?.replace ?? false });
    },
    [navigate, carryOver, hash],
  );
  return { question, search, change };
}
