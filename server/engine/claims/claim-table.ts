import { type ClaimFilter, listAdmittedKinds } from "../../domain/claim-filter.ts";
import { claimStatuses } from "../../domain/relationship.ts";
import { type Family, kindFacts, relationshipKindNames } from "../../domain/relationship-kinds.ts";
import { claimCount, claimMask, isReversed, kindOf, reversedBit, statusOf } from "../../projection/slot.ts";
import type { OrderAutomaton } from "./order-automaton.ts";

/**
 * What a half may do for one side of the search, by order state and by kind, status and direction at once: filter and
 * automaton in a single look-up. `first[state × claimCount + claim]` is a place in `targets`, 0 where the half is
 * refused; from there on stand the order states that it leads to, up to -1.
 */
export interface ClaimTable {
  readonly first: Uint16Array;
  readonly targets: Int16Array;
  /** 1 where a claim is admitted in some state. */
  readonly admitted: Uint8Array;
}

/** Forward: from where a path starts along it. Backward: from where it ends, against it. */
export type Side = 0 | 1;
export const forward: Side = 0;
export const backward: Side = 1;

/** What of a filter a slot tells: all but confidence, share and dates. */
type SlotsAsked = Pick<ClaimFilter, "kinds" | "families" | "excludeKinds" | "statuses" | "direction">;

export interface ClaimTableTerms {
  /** The families that count where the filter names neither kinds nor families. */
  readonly usual: readonly Family[];
  readonly order: OrderAutomaton;
}

/** The tables of both sides. */
export function buildClaimTables(
  asked: SlotsAsked,
  { usual, order }: ClaimTableTerms,
): readonly [ClaimTable, ClaimTable] {
  const passes = buildSlotTest(asked, usual);
  const claims = Array.from({ length: claimCount }, (_, claim) => claim);
  const along = (state: number, claim: number): readonly number[] => {
    const kind = relationshipKindNames[kindOf(claim)];
    return kind === undefined || !passes(claim) ? [] : order.next(state, kind);
  };
  const sources = (state: number, claim: number): readonly number[] =>
    Array.from({ length: order.stateCount }, (_, source) => source).filter((source) =>
      // Seen from the far end, the same half is reversed.
      along(source, claim ^ reversedBit).includes(state),
    );
  return [fillTable(order.stateCount, claims, along), fillTable(order.stateCount, claims, sources)];
}

/** Whether a half passes kinds, statuses and direction, walked from its row's entity. */
export function buildSlotTest(asked: SlotsAsked, usual: readonly Family[]): (packed: number) => boolean {
  const { statuses, direction } = asked;
  const admitted = new Set(listAdmittedKinds(asked, usual));
  const facts = relationshipKindNames.map((kind) => ({ isAdmitted: admitted.has(kind), ...kindFacts(kind) }));
  return (packed) => {
    const kind = facts[kindOf(packed & claimMask)];
    const status = claimStatuses[statusOf(packed)];
    if (kind === undefined || !kind.isAdmitted || status === undefined) return false;
    if (statuses.length > 0 && !statuses.includes(status)) return false;
    return direction === "EITHER" || !kind.directed || isReversed(packed) === (direction === "BACKWARD");
  };
}

type Transition = (state: number, claim: number) => readonly number[];

function fillTable(stateCount: number, claims: readonly number[], transition: Transition): ClaimTable {
  const first = new Uint16Array(stateCount * claimCount);
  const targets: number[] = [-1];
  const admitted = new Uint8Array(claimCount);
  const places = new Map<string, number>();
  for (let state = 0; state < stateCount; state++) {
    for (const claim of claims) {
      const reached = transition(state, claim);
      if (reached.length === 0) continue;
      admitted[claim] = 1;
      const key = reached.join();
      let place = places.get(key);
      if (place === undefined) {
        place = targets.length;
        places.set(key, place);
        targets.push(...reached, -1);
      }
      first[state * claimCount + claim] = place;
    }
  }
  return { first, targets: Int16Array.from(targets), admitted };
}
