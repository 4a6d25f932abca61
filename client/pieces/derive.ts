import { joinSubgraphs } from "./join-subgraphs.ts";
import type { PagePlace } from "./page-place.ts";
import { findPage, type Pieces } from "./pieces.ts";
import type { Subgraph } from "./subgraph.ts";
import { pageSubgraph, toSubgraph } from "./to-subgraph.ts";

/** The answer and the pages that are open as one subgraph, in the order in which they were opened. */
export function derive(pieces: Pieces, open: readonly PagePlace[]): Subgraph {
  const pages = open.map((place) => findPage(pieces, place)).filter((page) => typeof page === "object");
  return joinSubgraphs([...(pieces.answer ? [toSubgraph(pieces.answer)] : []), ...pages.map(pageSubgraph)]);
}
