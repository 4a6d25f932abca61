import type { Need } from "../acts/needs.ts";
import { ExpandNeighboursDocument, type RelationshipFilter, SubgraphDocument } from "../api/generated/graphql.ts";
import { send } from "../api/send.ts";
import { joinSubgraphs } from "../pieces/join-subgraphs.ts";
import { type NeighbourPage, neighboursPerPage, toNeighbourPage } from "../pieces/neighbours.ts";
import { emptySubgraph } from "../pieces/subgraph.ts";

interface Wanted {
  readonly need: Extract<Need, { of: "neighbours" }>;
  readonly filter: RelationshipFilter;
  /** The entities of the answer: what joins the neighbours to them is drawn too. */
  readonly drawn: readonly string[];
}

interface Answered {
  readonly page: NeighbourPage;
  readonly graphVersion: string;
}

/** Entities of an answer whose relationships to new neighbours are asked for. */
const mostDrawn = 300;

/** Asks for the next page of neighbours and for what joins them to what is drawn; throws what `send` throws. */
export async function askNeighbours({ need, filter, drawn }: Wanted, signal: AbortSignal): Promise<Answered> {
  const { place, keys, before } = need;
  const { entity } = place;
  const last = before.at(-1);
  const after = last?.cursors ?? [];
  const open = last ? [] : keys;
  const fetched =
    open.length + after.length === 0
      ? null
      : (
          await send(
            ExpandNeighboursDocument,
            { id: entity, filter, open: [...open], after: [...after], first: neighboursPerPage },
            { signal },
          )
        ).expand;
  const page = toNeighbourPage({
    entity,
    known: new Set(before.flatMap(({ neighbours }) => neighbours)),
    loaded: joinSubgraphs([
      last?.subgraph ?? emptySubgraph,
      last?.waiting ?? emptySubgraph,
      fetched?.subgraph ?? emptySubgraph,
    ]),
    cursors: (fetched?.groups ?? []).flatMap(({ endCursor, hasNextPage }) =>
      endCursor && hasNextPage ? [endCursor] : [],
    ),
  });
  if (page.neighbours.length === 0) return { page, graphVersion: fetched?.graphVersion ?? "" };
  const ids = [...new Set([...drawn.slice(0, mostDrawn), entity, ...page.neighbours])];
  const among = await send(SubgraphDocument, { ids, filter }, { signal });
  const own = new Set(page.neighbours);
  const relationships = among.subgraph.relationships.filter(({ from, to }) => own.has(from.id) || own.has(to.id));
  const subgraph = { ...page.subgraph, relationships: [...page.subgraph.relationships, ...relationships] };
  return { page: { ...page, subgraph }, graphVersion: among.subgraph.graphVersion };
}
