import { useMemo } from "react";
import { RelationshipKindsDocument, type RelationshipKindsQuery } from "../api/generated/graphql.ts";
import type { RelationshipKind } from "../pieces/subgraph.ts";
import { useAnswer } from "./use-answer.ts";

export type KindFacts = RelationshipKindsQuery["relationshipKinds"][number];
export type KindTable = ReadonlyMap<RelationshipKind, KindFacts>;

const nothing = {};

/** The table of relationship kinds; empty until it is there. */
export function useRelationshipKinds(): KindTable {
  const { result } = useAnswer(RelationshipKindsDocument, nothing);
  return useMemo(() => new Map(result?.relationshipKinds.map((facts) => [facts.kind, facts])), [result]);
}

/** A kind in words where the table has not come yet: "BUYS_UNDER" as "buys under". */
export function kindWords(kinds: KindTable, kind: RelationshipKind): string {
  return kinds.get(kind)?.forward ?? kind.toLowerCase().replaceAll("_", " ");
}
