import type { SubgraphAnswer } from "../../engine/lists/answer.ts";
import type { SubgraphQuestion } from "../../engine/lists/question.ts";
import { type Asking, beginSearch } from "../search.ts";

/** The entities that are in the graph and every relationship among them. */
export async function joinSubgraph(question: SubgraphQuestion, asking: Asking): Promise<SubgraphAnswer> {
  const { ids, filter, mostRelationships } = question;
  const search = beginSearch(asking, asking.deadlines.round);
  const graphVersion = await asking.store.getVersion();
  const found = await asking.store.getSubgraph(ids, filter, search.bounds());
  const entities = found.entities.map(({ id }) => id);
  const relationships = found.relationships.slice(0, mostRelationships).map(({ id }) => id);
  return {
    kind: "subgraph",
    graphVersion,
    truncated: found.truncated || found.relationships.length > mostRelationships,
    isLate: false,
    entities,
    relationships,
    outlines: await asking.store.getOutlines({ entities, relationships }, search.bounds()),
  };
}
