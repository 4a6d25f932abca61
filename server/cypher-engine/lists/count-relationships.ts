import type { RelationshipCountsAnswer } from "../../engine/lists/answer.ts";
import type { RelationshipCountsQuestion } from "../../engine/lists/question.ts";
import { type Asking, beginSearch } from "../search.ts";

/** How many relationships of each kind and direction the entities have that are in the graph. */
export async function countRelationships(
  { ids, filter }: RelationshipCountsQuestion,
  asking: Asking,
): Promise<RelationshipCountsAnswer> {
  const search = beginSearch(asking, asking.deadlines.round);
  const graphVersion = await asking.store.getVersion();
  const counts = await asking.store.countRelationships(ids, filter, search.bounds());
  return { kind: "relationshipCounts", graphVersion, truncated: false, isLate: false, counts };
}
