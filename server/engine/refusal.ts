import type { EntityId } from "../domain/ids.ts";
import { findEntity } from "../projection/entity-columns.ts";
import type { Projection } from "../projection/projection.ts";

/** Why a question cannot be answered, as a code of the error catalogue and its details. */
export interface Refusal {
  readonly code: "UNKNOWN_IDS" | "CONTRADICTION" | "BAD_ORDER" | "TOO_MANY_IDS";
  readonly details: Readonly<Record<string, string | number>>;
}

/** Refuses a question about an entity that is not in the projection. */
export function refuseUnknown({ entities }: Projection, id: EntityId): Refusal | undefined {
  if (findEntity(entities, id) >= 0) return undefined;
  return { code: "UNKNOWN_IDS", details: { field: "id", value: JSON.stringify(id) } };
}
