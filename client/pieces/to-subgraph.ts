import type { Answer } from "../question/answer.ts";
import type { EntityAnswer, RelationshipPage } from "../question/kinds/entity.ts";
import type { PathAnswer } from "../question/kinds/paths.ts";
import { byId } from "./by-id.ts";
import { emptySubgraph, type Subgraph } from "./subgraph.ts";

/** What of an answer can be drawn. */
export function toSubgraph(answer: Answer): Subgraph {
  switch (answer.kind) {
    case "paths":
      return ofPaths(answer);
    case "entity":
      return ofEntity(answer);
  }
}

/** The relationships of a page with the entities at their ends. */
export function pageSubgraph(page: RelationshipPage): Subgraph {
  return { entities: page.nodes.flatMap(({ from, to }) => [from, to]), relationships: page.nodes };
}

/** All entities and relationships of the paths, with those that run beside a step; without any, what was reached. */
function ofPaths({ found: { paths, subgraph, whyNone }, ends }: PathAnswer): Subgraph {
  if (whyNone) {
    const reached = [...ends, ...whyNone.frontierFrom, ...whyNone.frontierTo];
    return { entities: [...byId(reached).values()], relationships: [] };
  }
  const parallels = paths.flatMap(({ steps }) => steps).flatMap((step) => step.parallels ?? []);
  return { entities: subgraph.entities, relationships: [...subgraph.relationships, ...parallels] };
}

/** The entity with the relationships of the first page and the entities at their ends. */
function ofEntity({ entity, page }: EntityAnswer): Subgraph {
  if (!entity || !page) return emptySubgraph;
  const { entities, relationships } = pageSubgraph(page);
  return { entities: [entity, ...entities], relationships };
}
