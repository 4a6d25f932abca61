import type { Need } from "../acts/needs.ts";
import { ApiError, type ClientErrorCode } from "../api/api-error.ts";
import type { RelationshipFilter } from "../api/generated/graphql.ts";
import { type Pieces, versionOf } from "../pieces/pieces.ts";
import { piecesState } from "../pieces/state.ts";
import type { ClaimStatus } from "../pieces/subgraph.ts";
import { toSubgraph } from "../pieces/to-subgraph.ts";
import type { RelationshipPage } from "../question/kinds/entity.ts";
import { askGroups } from "./ask-groups.ts";
import { askNeighbours } from "./ask-neighbours.ts";
import { askPage } from "./ask-page.ts";

export const graphChanged: ClientErrorCode = "GRAPH_CHANGED";

interface Loading {
  readonly need: Need;
  readonly pieces: Pieces;
  readonly signal: AbortSignal;
}

/**
 * Loads what an act waits for, and gives the step that keeps it. Throws what `send` throws, and where the graph is
 * another than that of the answer, for the two would not fit together.
 */
export async function loadNeed({ need, pieces, signal }: Loading): Promise<() => void> {
  const { addPage, addGroups, addNeighbours } = piecesState.getState();
  switch (need.of) {
    case "relationships": {
      const statuses = pieces.answer?.question.statuses ?? null;
      const { page, graphVersion } = await askPage({ ...need.place, statuses, after: need.after }, signal);
      checkVersion(pieces, graphVersion);
      return () => addPage(need.place, page ?? nothingFound);
    }
    case "groups": {
      const filter = toFilter(pieces, need.place.statuses);
      const { groups, graphVersion } = await askGroups({ entity: need.place.entity, filter }, signal);
      checkVersion(pieces, graphVersion);
      return () => addGroups(need.place, groups);
    }
    case "neighbours": {
      const filter = toFilter(pieces, need.place.statuses);
      const drawn = pieces.answer ? toSubgraph(pieces.answer).entities.map(({ id }) => id) : [];
      const { page, graphVersion } = await askNeighbours({ need, filter, drawn }, signal);
      if (page.neighbours.length > 0) checkVersion(pieces, graphVersion);
      return () => addNeighbours(need.place, page);
    }
  }
}

const nothingFound: RelationshipPage = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: 0,
  graphVersion: null,
};

/** The claims that the question admits, of these statuses where some are named. */
function toFilter({ answer }: Pieces, statuses: readonly ClaimStatus[]): RelationshipFilter {
  const asked = answer?.question;
  const wanted = statuses.length > 0 ? statuses : asked?.statuses;
  const dated = asked?.kind === "paths" ? asked : null;
  return {
    ...(wanted && { statuses: [...wanted] }),
    ...(dated?.asOf != null && { asOf: dated.asOf }),
    ...(dated?.knownBy != null && { knownBy: dated.knownBy }),
    ...(dated?.minimumConfidence != null && { minimumConfidence: dated.minimumConfidence }),
  };
}

function checkVersion(pieces: Pieces, graphVersion: string): void {
  if (graphVersion === versionOf(pieces)) return;
  throw new ApiError({
    code: graphChanged,
    message: "The graph has changed since the question was answered.",
    next: "Ask it again to see the graph as it is now.",
  });
}
