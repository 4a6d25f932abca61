import type { RelationshipCountsAnswer } from "../../engine/lists/answer.ts";
import type { RelationshipCountsQuestion } from "../../engine/lists/question.ts";
import type { Asking } from "../search.ts";

/** How many relationships of each kind and direction the entities have that are in the graph. */
export async function countRelationships(
  { ids, filter }: RelationshipCountsQuestion,
  { store }: Asking,
): Promise<RelationshipCountsAnswer> {
  const graphVersion = await store.getVersion();
  const counts = await store.countRelationships(ids, filter);
  return { kind: "relationshipCounts", graphVersion, truncated: false, isLate: false, counts };
}
