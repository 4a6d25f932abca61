import { datasetId, entityId, relationshipId, sourceId } from "../domain/ids.ts";
import { relationshipKindNames } from "../domain/relationship-kinds.ts";
import type { QueryResolvers } from "../generated/resolver-types.ts";
import { questionLimits } from "../limits/questions.ts";
import { askedFields } from "./arguments/asked-fields.ts";
import { checkIds } from "./arguments/check-ids.ts";
import { toClaimFilter } from "./arguments/claim-filter.ts";
import { toPageRequest } from "./arguments/page.ts";
import { readGraph } from "./graph.ts";
import { statedLimits } from "./limits.ts";
import { askPaths } from "./reading/ask-paths.ts";
import { findEntity } from "./reading/find-entity.ts";

const defaultHits = 10;

export const Query: QueryResolvers = {
  search: (_query, { text, kinds, first }, { store }) =>
    store.searchEntities({ text, kinds: kinds ?? [], first: first ?? defaultHits }),
  entity: (_query, { id }, context) => findEntity(id, context),
  entities: (_query, { ids }, { reads }) =>
    Promise.all(checkIds("ids", { ids, bound: questionLimits.entityIds }).map((id) => reads.entity(entityId(id)))),
  relationship: (_query, { id }, { reads }) => reads.relationship(relationshipId(id)),
  source: (_query, { id }, { reads }) => reads.source(sourceId(id)),
  sources: (_query, page, { store }) => store.listSources(toPageRequest(page)),
  paths: (_query, { question }, context) => askPaths(question, context),
  subgraph: (_query, { ids, filter }, { store }) =>
    store.getSubgraph(
      checkIds("ids", { ids, bound: questionLimits.subgraphIds }).map(entityId),
      toClaimFilter(filter, "filter"),
    ),
  graph: (_query, _arguments, { store }, resolve) => readGraph(askedFields(resolve), store),
  importRuns: (_query, { dataset, ...page }, { store }) =>
    store.listImportRuns(toPageRequest(page), dataset ? { dataset: datasetId(dataset) } : undefined),
  relationshipKinds: () => relationshipKindNames,
  limits: statedLimits,
};
