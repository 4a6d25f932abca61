import { EntityRelationshipsDocument } from "../api/generated/graphql.ts";
import { send } from "../api/send.ts";
import type { RelationshipPage } from "../question/kinds/entity.ts";
import type { EntityQuestion, RelationshipGroup } from "../question/question.ts";

/** Relationships drawn at once: more than this and nothing on the canvas can be read. */
const pageSize = 20;

interface Wanted extends Pick<EntityQuestion, "statuses"> {
  readonly entity: string;
  /** Null: relationships of every kind. */
  readonly group: RelationshipGroup | null;
  /** The cursor at the end of the page before; null for the first page. */
  readonly after: string | null;
}

interface Answered {
  /** Null where the entity is unknown. */
  readonly page: RelationshipPage | null;
  /** Empty where the entity is unknown. */
  readonly graphVersion: string;
}

/** Asks for one page of an entity's relationships; throws what `send` throws. */
export async function askPage({ entity: id, group, statuses, after }: Wanted, signal: AbortSignal): Promise<Answered> {
  const filter = {
    ...(statuses && { statuses: [...statuses] }),
    ...(group && { kinds: [group.kind], direction: group.direction }),
  };
  const variables = { id, first: pageSize, after, filter };
  const { entity } = await send(EntityRelationshipsDocument, variables, { signal });
  return { page: entity?.relationships ?? null, graphVersion: entity?.relationships.graphVersion ?? "" };
}
