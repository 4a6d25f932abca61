import { hashText } from "./hash-text.ts";
import type { EntityId } from "./ids.ts";
import { kindFacts, type RelationshipKind } from "./relationship-kinds.ts";

/** A kind as a path walks it. */
export interface WalkedKind {
  readonly kind: RelationshipKind;
  /** From the relationship's first end to its second. */
  readonly forward: boolean;
}

/**
 * The kinds along a path as one text: `BACKS>BUYS_UNDER<SELLS_UNDER<EXAMINES`.
 * `<` stands before a kind walked backward, `-` before one without a direction, `>` before one walked forward;
 * at the start `>` and `-` are left out.
 */
export function formatSignature(steps: readonly WalkedKind[]): string {
  const marked = steps.map(({ kind, forward }) => `${markOf({ kind, forward })}${kind}`).join("");
  return marked.replace(/^[>-]/, "");
}

function markOf({ kind, forward }: WalkedKind): string {
  if (!kindFacts(kind).directed) return "-";
  return forward ? ">" : "<";
}

/**
 * The id of a path: its entities in order on one version of the graph, hashed to 13 characters. Two paths differ by their
 * entities, so the relationships chosen between them are no part of it.
 */
export function toPathId(entities: readonly EntityId[], graphVersion: string): string {
  // An id holds no control character, so the join cannot make two paths one.
  return hashText([graphVersion, ...entities].join("\u001f"));
}
