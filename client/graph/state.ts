import { createStore } from "zustand/vanilla";
import { merge } from "./merge.ts";
import { emptySubgraph, type Subgraph } from "./subgraph.ts";

interface GraphState {
  /** All that has been loaded for the question. */
  readonly subgraph: Subgraph;
  /** A new answer takes the place of the old one. */
  readonly replace: (subgraph: Subgraph) => void;
  /** A further page joins what is there. */
  readonly add: (subgraph: Subgraph) => void;
}

export const graphState = createStore<GraphState>()((set) => ({
  subgraph: emptySubgraph,
  replace: (subgraph) => set({ subgraph: merge(emptySubgraph, subgraph) }),
  add: (subgraph) => set((state) => ({ subgraph: merge(state.subgraph, subgraph) })),
}));
