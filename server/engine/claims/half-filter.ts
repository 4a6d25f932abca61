import type { ClaimFilter } from "../../domain/claim-filter.ts";
import { families } from "../../domain/relationship-kinds.ts";
import type { Projection } from "../../projection/projection.ts";
import { claimCount, claimMask } from "../../projection/slot.ts";
import { buildSlotTest } from "./claim-table.ts";
import { buildColumnFilter } from "./column-filter.ts";

/** Whether a half counts, read from its row's entity. */
export type HalfFilter = (half: number) => boolean;

/** The filter as lists take it: with neither kinds nor families in it, all kinds count. */
export function compileFilter(projection: Projection, filter: ClaimFilter): HalfFilter {
  const { slots } = projection.rows;
  const isAdmitted = buildSlotTest(filter, families);
  const admitted = Uint8Array.from({ length: claimCount }, (_, claim) => (isAdmitted(claim) ? 1 : 0));
  const passesColumns = buildColumnFilter(projection, { ...filter, avoidRelationships: [] });
  const passesSlot = (half: number): boolean => admitted[(slots[2 * half + 1] as number) & claimMask] === 1;
  return passesColumns === null ? passesSlot : (half) => passesSlot(half) && passesColumns(half);
}
