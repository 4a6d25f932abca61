import type { EntityId } from "../../domain/ids.ts";
import { LinchpinError } from "../../errors.ts";
import type { Search } from "../search.ts";

/** Throws UNKNOWN_IDS where the entity is not in the graph. */
export async function refuseUnknownEntity(id: EntityId, { store, bounds }: Search): Promise<void> {
  const found = await store.getEntities([id], bounds());
  if (!found.has(id)) throw new LinchpinError("UNKNOWN_IDS", { field: "id", value: JSON.stringify(id) });
}
