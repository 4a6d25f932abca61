import type { EntityId, RelationshipId } from "../../domain/ids.ts";
import { standingStatuses } from "../../domain/relationship.ts";
import type { RecordReader, RecordReadOptions } from "../../store/record-reader.ts";
import type { LeftOut } from "../report.ts";

/** Entities and relationships that are to go out. */
export interface Chosen {
  readonly entities: readonly EntityId[];
  readonly relationships: readonly RelationshipId[];
  readonly leftOut: readonly LeftOut[];
  /** Whether more would belong here. */
  readonly truncated: boolean;
}

/** The entities and the relationships among them that stand; the others are counted. */
export async function chooseAmong(
  entities: readonly EntityId[],
  reader: Pick<RecordReader, "listRelationshipsAmong">,
  options: RecordReadOptions,
): Promise<Chosen> {
  const among = await reader.listRelationshipsAmong(entities, options);
  const standing: ReadonlySet<string> = new Set(standingStatuses);
  const relationships = among.filter(({ status }) => standing.has(status)).map(({ id }) => id);
  const count = among.length - relationships.length;
  const why = "they are denied or retracted, and were not asked for";
  return {
    entities,
    relationships,
    leftOut: count === 0 ? [] : [{ what: "relationship", count, why }],
    truncated: false,
  };
}
