import type { RelationshipsAnswer } from "../../engine/lists/answer.ts";
import type { RelationshipsQuestion } from "../../engine/lists/question.ts";
import { type Asking, beginSearch } from "../search.ts";
import { refuseUnknownEntity } from "./refuse-unknown-entity.ts";

/** A page of the relationships of an entity. Throws UNKNOWN_IDS. */
export async function listRelationships(question: RelationshipsQuestion, asking: Asking): Promise<RelationshipsAnswer> {
  const { of, filter, first, after } = question;
  const search = beginSearch(asking, asking.deadlines.round);
  const graphVersion = await asking.store.getVersion();
  await refuseUnknownEntity(of, search);
  const request = { first, ...(after !== undefined && { after }) };
  const page = await asking.store.listRelationships(of, filter, request, search.bounds());
  const relationships = page.relationships.map(({ id }) => id);
  return {
    kind: "relationships",
    graphVersion,
    truncated: false,
    isLate: false,
    relationships,
    hasNextPage: page.hasNextPage,
    totalCount: page.totalCount,
    outlines: await asking.store.getOutlines({ entities: [], relationships }, search.bounds()),
  };
}
