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

/** Digits of base 32 that hold 64 bits. */
const digits = 13;

/**
 * The id of a path: its entities in order on one version of the graph, as a 64-bit FNV-1a in 13 digits of base 32.
 * Two paths differ by their entities, so the relationships chosen between them are no part of it.
 */
export function toPathId(entities: readonly EntityId[], graphVersion: string): string {
  // An id holds no control character, so the join cannot make two paths one.
  const text = [graphVersion, ...entities].join("\u001f");
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < 2 * text.length; at += 1) {
    const unit = text.charCodeAt(at >> 1);
    low = (low ^ (at % 2 === 0 ? unit >> 8 : unit & 0xff)) >>> 0;
    // Times the prime 2^40 + 0x1b3, in two halves that stay exact: a 64-bit integer type is far slower.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(32).padStart(digits, "0");
}
