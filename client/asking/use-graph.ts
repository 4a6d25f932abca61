import { GraphDocument, type GraphQuery } from "../api/generated/graphql.ts";
import { type Asking, useAnswer } from "./use-answer.ts";

export type GraphFacts = GraphQuery["graph"];

const nothing = {};

/** What is loaded: counts, statuses, datasets, version. */
export function useGraph(): Asking<GraphQuery> {
  return useAnswer(GraphDocument, nothing);
}
