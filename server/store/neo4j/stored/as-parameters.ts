import neo4j from "neo4j-driver";
import { type Columns, storedColumns } from "./stored-columns.ts";
import type { StoredProperties } from "./to-stored.ts";

/** Properties as the driver takes them, by what they stand on: whole numbers are marked. */
export function asParameters(on: keyof typeof storedColumns, properties: StoredProperties): StoredProperties {
  const marked: Record<string, unknown> = { ...properties };
  for (const name of wholeNames.get(on) ?? []) {
    if (marked[name] !== undefined) marked[name] = whole(Number(marked[name]));
  }
  return marked;
}

/** JavaScript's numbers reach Neo4j as floats unless they are marked as whole. */
export function whole(value: number): unknown {
  return neo4j.int(value);
}

const wholeNames = new Map(
  Object.entries<Columns>(storedColumns).map(([on, columns]) => [
    on,
    Object.keys(columns).filter((name) => columns[name] === "whole"),
  ]),
);
