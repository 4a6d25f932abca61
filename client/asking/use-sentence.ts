import { RelationshipSentenceDocument, type RelationshipSentenceQuery } from "../api/generated/graphql.ts";
import { type Asking, useAnswer } from "./use-answer.ts";

/** The sentence of a relationship; null in the result where the graph has none of that id. */
export function useSentence(id: string): Asking<RelationshipSentenceQuery> {
  return useAnswer(RelationshipSentenceDocument, { id });
}
