import { joinSubgraphs } from "./join-subgraphs.ts";
import { findOpen, type OpenPlace } from "./open-place.ts";
import type { Pieces } from "./pieces.ts";
import type { Subgraph } from "./subgraph.ts";
import { toSubgraph } from "./to-subgraph.ts";

/** The answer and what is open beside it as one subgraph, in the order in which it was opened. */
export function derive(pieces: Pieces, open: readonly OpenPlace[]): Subgraph {
  const pages = open.map((place) => findOpen(pieces, place)).filter((page) => typeof page === "object");
  return joinSubgraphs([...(pieces.answer ? [toSubgraph(pieces.answer)] : []), ...pages]);
}
