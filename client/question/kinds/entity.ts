import {
  EntityDocument,
  type EntityQuery,
  EntityRelationshipsDocument,
  type EntityRelationshipsQuery,
} from "../../api/generated/graphql.ts";
import { send } from "../../api/send.ts";
import { emptySubgraph, type Subgraph } from "../../graph/subgraph.ts";
import type { EntityQuestion } from "../question.ts";

/** Relationships drawn at once: more than this and nothing on the canvas can be read. */
export const pageSize = 20;

export type EntityFacts = NonNullable<EntityQuery["entity"]>;
export type RelationshipPage = NonNullable<EntityRelationshipsQuery["entity"]>["relationships"];

/** One entity and the first page of its relationships; null where the id is unknown. */
export interface EntityAnswer {
  readonly kind: "entity";
  readonly question: EntityQuestion;
  readonly entity: EntityFacts | null;
  readonly page: RelationshipPage | null;
}

/** Asks for facts and first page together; throws what `send` throws. */
export async function askEntity(question: EntityQuestion, signal: AbortSignal): Promise<EntityAnswer> {
  const [{ entity }, page] = await Promise.all([
    send(EntityDocument, { id: question.id, statuses: [...question.statuses] }, { signal }),
    askPage(question, { signal, after: null }),
  ]);
  return { kind: "entity", question, entity: entity ?? null, page };
}

/** One page of the relationships that the question wants; null where the entity is unknown. */
export async function askPage(
  question: EntityQuestion,
  options: { readonly signal: AbortSignal; readonly after: string | null },
): Promise<RelationshipPage | null> {
  const { entity } = await send(
    EntityRelationshipsDocument,
    {
      id: question.id,
      first: pageSize,
      after: options.after,
      filter: {
        statuses: [...question.statuses],
        ...(question.group && { kinds: [question.group.kind], direction: question.group.direction }),
      },
    },
    { signal: options.signal },
  );
  return entity?.relationships ?? null;
}

/** The entity with the relationships of the page and the entities at their ends. */
export function toSubgraph(answer: EntityAnswer): Subgraph {
  if (!answer.entity || !answer.page) return emptySubgraph;
  const { entities, relationships } = pageSubgraph(answer.page);
  return { entities: [answer.entity, ...entities], relationships };
}

/** The relationships of a page with the entities at their ends. */
export function pageSubgraph(page: RelationshipPage): Subgraph {
  return { entities: page.nodes.flatMap(({ from, to }) => [from, to]), relationships: page.nodes };
}
