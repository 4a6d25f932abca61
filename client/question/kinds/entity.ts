import type { EntityQuery, EntityRelationshipsQuery } from "../../api/generated/graphql.ts";
import type { EntityQuestion } from "../question.ts";

export type EntityFacts = NonNullable<EntityQuery["entity"]>;
export type RelationshipPage = NonNullable<EntityRelationshipsQuery["entity"]>["relationships"];

/** One entity and the first page of its relationships; null where the id is unknown. */
export interface EntityAnswer {
  readonly kind: "entity";
  readonly question: EntityQuestion;
  readonly entity: EntityFacts | null;
  readonly page: RelationshipPage | null;
  readonly graphVersion: string;
}
