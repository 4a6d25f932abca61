import type { DatasetId, EntityId } from "../domain/ids.ts";
import type { NamedQuestion } from "../engine/question.ts";

/**
 * What an export takes of the graph.
 * `dataset`: its own claims, what it says of its entities, and the sources that these cite.
 * `ids`: the entities and the standing relationships among them.
 * `answer`: the entities and relationships of the answer to a question, parallel claims included, and no others.
 * Of both last: with all evidence, its sources and those who stated it.
 */
export type Scope =
  | { readonly of: "graph" }
  | { readonly of: "dataset"; readonly dataset: DatasetId }
  | { readonly of: "ids"; readonly ids: readonly EntityId[] }
  | { readonly of: "answer"; readonly question: NamedQuestion };
