import { datasetId, entityId, relationshipId, sourceId } from "../domain/ids.ts";
import type { EntityOutline } from "../domain/outline.ts";
import { relationshipKindNames } from "../domain/relationship-kinds.ts";
import type { QueryResolvers } from "../generated/resolver-types.ts";
import { questionLimits } from "../limits/questions.ts";
import type { PromiseOrValue } from "../store/promise-or-value.ts";
import { askedFields } from "./arguments/asked-fields.ts";
import { checkIds } from "./arguments/check-ids.ts";
import { toPageRequest } from "./arguments/page.ts";
import { readGraph } from "./graph.ts";
import { statedLimits } from "./limits.ts";
import { askExpansion } from "./reading/ask-expansion.ts";
import { askPaths } from "./reading/ask-paths.ts";
import { askSubgraph } from "./reading/ask-subgraph.ts";
import { findEntity } from "./reading/find-entity.ts";
import { findEntityOutline, findRelationshipOutline } from "./reading/find-outline.ts";

const defaultHits = 10;

export const Query: QueryResolvers = {
  search: (_query, { text, kinds, first }, { store }) =>
    store.searchEntities({ text, kinds: kinds ?? [], first: first ?? defaultHits }),
  entity: (_query, { id }, context) => findEntity(id, context),
  entities: (_query, { ids }, context) =>
    checkIds("ids", { ids, bound: questionLimits.entityIds }).map((id) =>
      orNull(findEntityOutline(entityId(id), context)),
    ),
  relationship: (_query, { id }, context) => findRelationshipOutline(relationshipId(id), context),
  source: (_query, { id }, { reads }) => reads.source(sourceId(id)),
  sources: (_query, page, { store }) => store.listSources(toPageRequest(page)),
  paths: (_query, { question }, context) => askPaths(question, context),
  expand: (_query, args, context) => askExpansion(args, context),
  subgraph: (_query, args, context) => askSubgraph(args, context),
  graph: (_query, _arguments, { store }, resolve) => readGraph(askedFields(resolve), store),
  importRuns: (_query, { dataset, ...page }, { store }) =>
    store.listImportRuns(toPageRequest(page), dataset ? { dataset: datasetId(dataset) } : undefined),
  relationshipKinds: () => relationshipKindNames,
  limits: statedLimits,
};

/** A member of a list by itself, so that one that cannot be read leaves the others; the generated type knows no null in it. */
const orNull = (found: PromiseOrValue<EntityOutline | undefined>) => found as PromiseOrValue<EntityOutline>;
