import { useMemo } from "react";
import { useStore } from "zustand";
import { graphState } from "../../graph/state.ts";
import type { Answer } from "../../question/ask.ts";
import { useView } from "../../view/state.ts";
import { toVisible, type Visible } from "../../view/visible.ts";

/** What is on the canvas: what was loaded, less what the reader switched off. */
export function useVisible(answer: Answer | null): Visible {
  const subgraph = useStore(graphState, (state) => state.subgraph);
  const filters = useView((state) => state.filters);
  return useMemo(() => {
    const steps = answer?.kind === "paths" ? answer.found.paths.flatMap((path) => path.steps) : [];
    return toVisible(subgraph, filters, new Set(steps.map(({ relationship }) => relationship.id)));
  }, [subgraph, filters, answer]);
}
