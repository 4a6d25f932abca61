import { createHash } from "node:crypto";
import type { ApolloServerOptions } from "@apollo/server";

type Cache = NonNullable<Exclude<ApolloServerOptions<never>["persistedQueries"], false | undefined>["cache"]>;

/**
 * A cache of persisted operations that holds these texts and no others, so that a client may send a hash for the text. Nothing that is sent is kept: a cache that
 * anyone can fill is memory that anyone can take.
 */
export function keepOnly(texts: readonly string[]): Cache {
  const byKey = new Map(texts.map((text) => [`apq:${createHash("sha256").update(text).digest("hex")}`, text]));
  return {
    get: async (key) => byKey.get(key),
    set: async () => undefined,
    delete: async () => false,
  };
}
