import type { Context } from "../../context.ts";
import type { EntityId } from "../../domain/ids.ts";
import type { RelationshipsQuestion } from "../../engine/lists/question.ts";
import { LinchpinError } from "../../errors.ts";
import type { EntityRelationshipsArgs } from "../../generated/resolver-types.ts";
import { toClaimFilter } from "../arguments/claim-filter.ts";
import { type RelationshipPage, toPageRequest } from "../arguments/page.ts";
import { formatRelationshipPlace, parseRelationshipPlace } from "../arguments/relationship-place.ts";
import { Drawing } from "./drawing.ts";

/**
 * Asks the engine for a page of the relationships of an entity that has been found. Throws BAD_CURSOR, what the filter is
 * refused for, and GRAPH_CHANGED where the version that the engine asks does not hold the entity.
 */
export async function askRelationships(
  of: EntityId,
  { filter, ...page }: EntityRelationshipsArgs,
  { engine, signal }: Context,
): Promise<RelationshipPage> {
  const { first, after } = toPageRequest(page);
  const question: RelationshipsQuestion = {
    kind: "relationships",
    of,
    filter: toClaimFilter(filter, "filter"),
    first,
    ...(after !== undefined && { after: parseRelationshipPlace(after) }),
  };
  const answer = await engine.ask(question, { signal }).catch(toGraphChanged);
  const drawing = new Drawing(answer.outlines);
  return {
    members: answer.relationships.map((id) => {
      const member = drawing.relationship(id);
      return { cursor: formatRelationshipPlace(member), member };
    }),
    hasNextPage: answer.hasNextPage,
    totalCount: answer.totalCount,
    graphVersion: answer.graphVersion,
  };
}

function toGraphChanged(error: unknown): never {
  if (error instanceof LinchpinError && error.code === "UNKNOWN_IDS") throw new LinchpinError("GRAPH_CHANGED");
  throw error;
}
