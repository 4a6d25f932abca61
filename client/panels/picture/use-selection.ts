import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { parseSelection, type Selection, toHash } from "../../view/selection.ts";

/** The selection that the address states, and a way to change it. It adds no step to the history. */
export function useSelection(): readonly [Selection, (change: Partial<Selection>) => void] {
  const { hash, search, pathname } = useLocation();
  const navigate = useNavigate();
  const selection = useMemo(() => parseSelection(hash), [hash]);
  const select = useCallback(
    (change: Partial<Selection>) => {
      const next = toHash({ ...selection, ...change });
      void navigate({ pathname, search, hash: next }, { replace: true, preventScrollReset: true });
    },
    [selection, navigate, pathname, search],
  );
  return [selection, select];
}
