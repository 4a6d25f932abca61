import type { ClaimFilter } from "../domain/claim-filter.ts";
import type { EntityId } from "../domain/ids.ts";
import type { Dealing, MoneyRole } from "../domain/money/totals.ts";
import type { ReadBounds } from "./graph-store.ts";

/** What parties deal in: contracts and payments, with their amounts. */
export interface DealingReader {
  /** Of each entity that is asked for, by role and id; of one that is unknown an empty list. */
  listDealings(
    ids: readonly EntityId[],
    /** Of the kinds that say a role in money, whatever kinds it names. */
    filter: ClaimFilter,
    bounds?: ReadBounds,
  ): Promise<ReadonlyMap<EntityId, readonly Dealing[]>>;
  /** All who have the role in something, some at a time, by id. */
  streamParties(role: MoneyRole, bounds?: ReadBounds): AsyncIterable<readonly EntityId[]>;
}
