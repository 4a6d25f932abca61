import { useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { needKey, nextNeed } from "../acts/needs.ts";
import type { Skipped } from "../acts/read-acts.ts";
import { type ApiError, toApiError } from "../api/api-error.ts";
import { keepAsking } from "../api/keep-asking.ts";
import { piecesState } from "../pieces/state.ts";
import { graphChanged, loadNeed } from "./load-need.ts";

/** How the pages stand that acts wait for. */
export interface NeededPages {
  readonly asking: boolean;
  readonly error: ApiError | null;
  /** Asks again for what failed. */
  readonly again: () => void;
}

const still = { asking: false, error: null };

/** Loads what acts wait for, one page after another. `askAnew` asks the question itself again. */
export function useNeededPages(skipped: readonly Skipped[], askAnew: () => void): NeededPages {
  const pieces = useStore(piecesState, (state) => state.pieces);
  const need = useMemo(() => nextNeed(pieces, skipped), [pieces, skipped]);
  const [round, setRound] = useState(0);
  const [standing, setStanding] = useState<Omit<NeededPages, "again">>(still);
  const key = need && needKey(need);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the need, `round` asks again
  useEffect(() => {
    setStanding(still);
    if (!need) return;
    const stop = new AbortController();
    const { signal } = stop;
    setStanding({ asking: true, error: null });
    const onTrouble = (error: ApiError) => setStanding({ asking: true, error });
    keepAsking(() => loadNeed({ need, pieces, signal }), { signal, onTrouble }).then(
      (keep) => !signal.aborted && keep(),
      (thrown) => !signal.aborted && setStanding({ asking: false, error: toApiError(thrown) }),
    );
    return () => stop.abort();
  }, [key, pieces.answer, round]);

  const hasChanged = standing.error?.code === graphChanged;
  const again = useCallback(() => {
    if (hasChanged) askAnew();
    else setRound((count) => count + 1);
  }, [hasChanged, askAnew]);
  return { ...standing, again };
}
