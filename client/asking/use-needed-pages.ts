import { useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type Need, nextNeed } from "../acts/needs.ts";
import type { Skipped } from "../acts/read-acts.ts";
import { ApiError, type ClientErrorCode, toApiError } from "../api/api-error.ts";
import { keepAsking } from "../api/keep-asking.ts";
import { pageKey } from "../pieces/page-place.ts";
import { type Pieces, versionOf } from "../pieces/pieces.ts";
import { piecesState } from "../pieces/state.ts";
import type { RelationshipPage } from "../question/kinds/entity.ts";
import { askPage } from "./ask-page.ts";

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
  const { pieces, addPage } = useStore(piecesState);
  const need = useMemo(() => nextNeed(pieces, skipped), [pieces, skipped]);
  const [round, setRound] = useState(0);
  const [standing, setStanding] = useState<Omit<NeededPages, "again">>(still);
  const key = need && pageKey(need.place);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the need, `round` asks again
  useEffect(() => {
    setStanding(still);
    if (!need) return;
    const stop = new AbortController();
    const { signal } = stop;
    setStanding({ asking: true, error: null });
    const onTrouble = (error: ApiError) => setStanding({ asking: true, error });
    keepAsking(() => loadPage({ need, pieces, signal }), { signal, onTrouble }).then(
      (page) => !signal.aborted && addPage(need.place, page),
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

const graphChanged: ClientErrorCode = "GRAPH_CHANGED";
const nothingFound: RelationshipPage = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: 0,
  graphVersion: null,
};

interface Loading {
  readonly need: Need;
  readonly pieces: Pieces;
  readonly signal: AbortSignal;
}

/** Asks for a page; throws where it is of another graph than the answer, for the two would not fit together. */
async function loadPage({ need: { place, after }, pieces, signal }: Loading): Promise<RelationshipPage> {
  const statuses = pieces.answer?.question.statuses ?? null;
  const { page, graphVersion } = await askPage({ ...place, statuses, after }, signal);
  if (graphVersion === versionOf(pieces)) return page ?? nothingFound;
  throw new ApiError({
    code: graphChanged,
    message: "The graph has changed since the question was answered.",
    next: "Ask it again to see the graph as it is now.",
  });
}
