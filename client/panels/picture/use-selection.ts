import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { actsPart } from "../../acts/url.ts";
import { toHash } from "../../question/to-hash.ts";
import { formatSelection, parseSelection, type Selection } from "../../view/selection.ts";

/** The selection that the address states, and a way to change it. It adds no step to the history. */
export function useSelection(): readonly [Selection, (selection: Selection) => void] {
  const { hash, search, pathname, state } = useLocation();
  const navigate = useNavigate();
  const selection = useMemo(() => parseSelection(hash), [hash]);
  const select = useCallback(
    (next: Selection) => {
      const changed = toHash([formatSelection(next), actsPart(hash)]);
      void navigate({ pathname, search, hash: changed }, { replace: true, preventScrollReset: true, state });
    },
    [navigate, pathname, search, hash, state],
  );
  return [selection, select];
}
