import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { LimitsDocument, type LimitsQuery } from "../api/generated/graphql.ts";
import { keepAsking } from "../api/keep-asking.ts";
import { send } from "../api/send.ts";

export type Limits = LimitsQuery["limits"];
export type UsualQuestion = Limits["usual"];

/** What the server says of its bounds, once for all that show a question. */
const limitsState = createStore<{ readonly limits: Limits | null; readonly state: "unasked" | "asked" }>()(() => ({
  limits: null,
  state: "unasked",
}));

/** The bounds of questions and their usual values, as the server states them; null until they are there. */
export function useLimits(): Limits | null {
  useEffect(() => {
    if (limitsState.getState().state === "unasked") void askOnce();
  }, []);
  return useStore(limitsState, ({ limits }) => limits);
}

/** Kept for as long as the page is open. What fails for good is asked again by the next form that is shown. */
async function askOnce(): Promise<void> {
  const { signal } = new AbortController();
  limitsState.setState({ state: "asked" });
  try {
    const { limits } = await keepAsking(() => send(LimitsDocument, {}, { signal }), { signal, onTrouble: () => {} });
    limitsState.setState({ limits });
  } catch {
    limitsState.setState({ state: "unasked" });
  }
}
