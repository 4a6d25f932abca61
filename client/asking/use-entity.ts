import { EntityDocument } from "../api/generated/graphql.ts";
import type { EntityFacts } from "../question/kinds/entity.ts";
import { type Asking, useAnswer } from "./use-answer.ts";

/** What is known of an entity; null in the result where the graph has none of that id. */
export function useEntity(id: string): Asking<{ readonly entity?: EntityFacts | null }> {
  return useAnswer(EntityDocument, { id });
}
