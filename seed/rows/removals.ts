import type { Removal } from "../sources/importer.ts";

/** What rows take out of their dataset, or say anew. */
export interface Removals {
  /** A later row of the same name takes the place of the one before. */
  add(row: number, removal: Removal): void;
  /** The number of the row by the name under which its publisher knows the thing. */
  readonly byLocator: ReadonlyMap<string, number>;
  /** The same by the entity that is gone. */
  readonly byEntity: ReadonlyMap<string, number>;
}

export function createRemovals(): Removals {
  const byLocator = new Map<string, number>();
  const byEntity = new Map<string, number>();
  return {
    add(row, { locator, entity }) {
      byLocator.set(locator, row);
      if (entity !== undefined) byEntity.set(entity, row);
    },
    byLocator,
    byEntity,
  };
}
