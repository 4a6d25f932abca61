import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { type History, inForce, undone } from "../../acts/history.ts";
import { formatActs, parseActs } from "../../acts/url.ts";
import { toHash } from "../../question/to-hash.ts";
import { formatSelection, parseSelection } from "../../view/selection.ts";

/** What a step of the browser's history keeps beside its address: the acts that were undone there. */
interface StepState {
  readonly undone?: string;
}

interface Kept {
  readonly history: History;
  /** Texts in the address that state no act. */
  readonly dropped: readonly string[];
  /** Puts a changed history into the address. It adds no step to the browser's own. */
  readonly change: (history: History) => void;
}

/** What the reader did to the picture, as the address states it; what she undid is no part of the address. */
export function useHistory(): Kept {
  const { hash, search, pathname, state } = useLocation();
  const navigate = useNavigate();
  const { undone: later = "" } = (state ?? {}) as StepState;
  const { history, dropped } = useMemo(() => {
    const read = parseActs(hash);
    const acts = [...read.acts, ...parseActs(later).acts];
    return { history: { acts, index: read.acts.length }, dropped: read.dropped };
  }, [hash, later]);
  const change = useCallback(
    (next: History) => {
      const changed = toHash([formatSelection(parseSelection(hash)), formatActs(inForce(next))]);
      const kept: StepState = { undone: formatActs(undone(next)) };
      void navigate({ pathname, search, hash: changed }, { replace: true, preventScrollReset: true, state: kept });
    },
    [navigate, pathname, search, hash],
  );
  return { history, dropped, change };
}
