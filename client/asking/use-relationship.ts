import { RelationshipDocument, type RelationshipQuery } from "../api/generated/graphql.ts";
import { type Asking, useAnswer } from "./use-answer.ts";

export type RelationshipFacts = NonNullable<RelationshipQuery["relationship"]>;

/** What a relationship says and rests on; null in the result where the graph has none of that id. */
export function useRelationship(id: string): Asking<RelationshipQuery> {
  return useAnswer(RelationshipDocument, { id });
}
