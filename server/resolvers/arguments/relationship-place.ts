import { relationshipId } from "../../domain/ids.ts";
import type { Relationship } from "../../domain/relationship.ts";
import { relationshipKindNames } from "../../domain/relationship-kinds.ts";
import type { RelationshipPlace } from "../../domain/relationship-list.ts";
import { LinchpinError } from "../../errors.ts";
import { formatCursor, parseCursor } from "../../store/cursor.ts";

/** The place after the relationship, as text. */
export function formatRelationshipPlace({ kind, id }: Pick<Relationship, "kind" | "id">): string {
  return formatCursor([kind, id]);
}

/** The place that a cursor names. Throws BAD_CURSOR. */
export function parseRelationshipPlace(cursor: string): RelationshipPlace {
  const [kindText, id = ""] = parseCursor(cursor, 2);
  const kind = relationshipKindNames.find((name) => name === kindText);
  if (kind === undefined) throw new LinchpinError("BAD_CURSOR", { field: "after", value: cursor });
  return { kind, id: relationshipId(id) };
}
