import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { kindsOfFamilies, pathFamilies } from "../../../server/domain/relationship-kinds.ts";
import type { GivenDatabase } from "../../../server/env.ts";
import { root } from "../../../server/root.ts";
import { setLiteral } from "../../../server/store/neo4j/walk/set-literal.ts";
import type { Pair } from "./choose-pairs.ts";

export interface RawPath {
  readonly relationships: readonly string[];
}

export interface RawDriver {
  /** `SHORTEST count` with the ids of what is on each path. */
  readonly shortest: (count: number) => (pair: Pair) => Promise<readonly RawPath[]>;
  /** The same with the names of the entities. */
  readonly shortestNames: (count: number) => (pair: Pair) => Promise<readonly RawPath[]>;
  close(): Promise<void>;
}

/** Whether the database gave a question up: it took too long or too much memory. */
export const isGivenUp = (error: unknown): boolean => error instanceof neo4j.Neo4jError;

/** Asks; what the database gives up counts as no answer after the time that it took. */
export function orGivenUp<T>(ask: (pair: Pair) => Promise<T>): (pair: Pair) => Promise<T | undefined> {
  return (pair) =>
    ask(pair).catch((error: unknown) => {
      if (isGivenUp(error)) return undefined;
      throw error;
    });
}

/** Milliseconds for one question: who asks for more has left, and the whole comparison ends within minutes. */
const patience = 10_000;

/**
 * The least that a program must do to ask Neo4j for paths itself: the plain driver, one session, one query without
 * conditions on properties, ends found by their index, kinds in the pattern.
 */
export function openRawDriver({ uri, username, password, database }: GivenDatabase): RawDriver {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const asker = (file: string) => (count: number) => {
    const query = setLiteral(readQuery(file), { name: "count", value: count });
    return async ({ fromId, toId }: Pair) => {
      const { records } = await session.run(query, { from: fromId, to: toId }, { timeout: patience });
      return records.map((record) => record.toObject() as unknown as RawPath);
    };
  };
  return {
    shortest: asker("shortest.cypher"),
    shortestNames: asker("shortest-names.cypher"),
    close: () => session.close().finally(() => driver.close()),
  };
}

function readQuery(file: string): string {
  const text = readFileSync(join(root, "test", "bench", "paths", file), "utf8");
  return text.replace(/^(\/\/[^\n]*\n)+/, "").replace("KINDS", kindsOfFamilies(pathFamilies).join("|"));
}
