import type { RelationshipLine } from "../../../client/pieces/subgraph.ts";
import type { EntityAnswer, RelationshipPage } from "../../../client/question/kinds/entity.ts";
import { askAbout, type EntityQuestion } from "../../../client/question/question.ts";
import { drawnEntity, drawnRelationship } from "./drawn.ts";

type Claim = readonly [id: string, from: string, to: string, change?: Partial<RelationshipLine>];

/** A page of relationships as it is loaded; `next` is the cursor of the page after it, where there is one. */
export function loadedPage(claims: readonly Claim[], next: string | null = null): RelationshipPage {
  return {
    nodes: claims.map(([id, from, to, change]) => ({
      ...drawnRelationship(id, [from, to], change),
      from: drawnEntity(from),
      to: drawnEntity(to),
    })),
    pageInfo: { hasNextPage: next !== null, endCursor: next },
    totalCount: claims.length,
    graphVersion: null,
  };
}

/** The answer about an entity, with its first page; of graph version "v1". */
export function loadedAnswer(name: string, page: RelationshipPage, asked: Partial<EntityQuestion> = {}): EntityAnswer {
  const facts = { ...drawnEntity(name), aliases: [], identifiers: [], datasets: [] };
  const entity = { ...facts, relationshipCounts: [], disowned: [], evidence: { nodes: [], totalCount: 0 } };
  return {
    kind: "entity",
    question: { ...askAbout(name.toLowerCase()), ...asked },
    entity: { ...entity, __typename: "Firm" } as unknown as EntityAnswer["entity"],
    page,
    graphVersion: "v1",
  };
}
