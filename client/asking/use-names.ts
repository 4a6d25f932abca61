import { useMemo } from "react";
import { NamesDocument, type NamesQuery } from "../api/generated/graphql.ts";
import { useAnswer } from "./use-answer.ts";

export type Named = NonNullable<NamesQuery["entities"][number]>;

/** What the ids are called: null where the graph has no such entity, missing where that is not known yet. */
export type NameTable = ReadonlyMap<string, Named | null>;

/** The names of the entities that an address states by id. */
export function useNames(ids: readonly string[]): NameTable {
  const wanted = [...new Set(ids)].sort();
  const { result } = useAnswer(NamesDocument, wanted.length > 0 ? { ids: wanted } : null);
  const key = wanted.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the ids
  return useMemo(
    () => new Map(result?.entities.map((entity, index) => [wanted[index] ?? "", entity ?? null])),
    [result, key],
  );
}
