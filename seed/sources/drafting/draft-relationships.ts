import type { ClaimStatus } from "../../../server/domain/relationship.ts";
import { kindFacts, type RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { RelationshipMapping } from "../csv/mapping.ts";
import { type DraftEntity, roleOf, type SeenColumn } from "./draft-entities.ts";

/** How far claims are established, as the reader says; empty where she has not said it yet. */
export type DraftStatus = ClaimStatus | "";

/** A relationship of a draft. */
export interface DraftRelationship {
  readonly mapping: Omit<RelationshipMapping, "status"> & { readonly status: DraftStatus };
  /** Whether a column's name says of which kind it is. */
  readonly isKindTold: boolean;
}

const sinceWords = ["since", "from", "start", "begin", "effective"];
const untilWords = ["until", "to", "end", "expiry", "expiration"];

/** A relationship of the first entity with each other; dates and figures stand on the only one. */
export function draftRelationships(
  [first, ...others]: readonly DraftEntity[],
  columns: readonly SeenColumn[],
  status: DraftStatus,
): { readonly relationships: readonly DraftRelationship[]; readonly used: ReadonlySet<string> } {
  const used = new Set<string>();
  if (first === undefined) return { relationships: [], used };
  const facts = others.length === 1 ? factsOf(columns) : [];
  const relationships = others.map((other): DraftRelationship => {
    const { kind, from, to, isKindTold } = joinTwo(first, other);
    const { carriesShare } = kindFacts(kind);
    const taken = facts.filter(([key]) => carriesShare || key !== "share");
    for (const [, column] of taken) used.add(column);
    const fields = Object.fromEntries(taken.map(([key, column]) => [key, `{${column}}`]));
    return { isKindTold, mapping: { kind, from: from.mapping.as, to: to.mapping.as, status, ...fields } };
  });
  return { relationships, used };
}

/** By what the columns' names say; the weakest kind where they say nothing, or nothing that the ends allow. */
function joinTwo(first: DraftEntity, other: DraftEntity) {
  for (const [bearer, partner] of [
    [other, first],
    [first, other],
  ] as const) {
    const role = roleOf(bearer);
    if (role === undefined) continue;
    const kind = role.kind as RelationshipKind;
    const [from, to] = role.end === "from" ? [bearer, partner] : [partner, bearer];
    if (mayStand(from, kindFacts(kind).from) && mayStand(to, kindFacts(kind).to)) {
      return { kind, from, to, isKindTold: true };
    }
  }
  return { kind: "ASSOCIATED_WITH" as const, from: first, to: other, isKindTold: false };
}

function mayStand({ mapping: { kind } }: DraftEntity, allowed: readonly string[]): boolean {
  return typeof kind === "string" && allowed.includes(kind);
}

/** An amount is none without its currency. */
function factsOf(columns: readonly SeenColumn[]): readonly (readonly [string, string])[] {
  const hasCurrency = columns.some(({ guess }) => guess.holds === "currency");
  return columns.flatMap(({ guess, column, words }): (readonly [string, string])[] => {
    const has = (wanted: readonly string[]) => words.some((word) => wanted.includes(word));
    if (guess.holds === "share") return [["share", column.name]];
    if (guess.holds === "amount" || guess.holds === "currency") return hasCurrency ? [[guess.holds, column.name]] : [];
    if (guess.holds === "date" && has(sinceWords)) return [["since", column.name]];
    return guess.holds === "date" && has(untilWords) ? [["until", column.name]] : [];
  });
}
