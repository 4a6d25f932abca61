import type { GivenDatabase } from "../env.ts";
import { LinchpinError } from "../errors.ts";
import type { OpenDatabase } from "./database.ts";

/** The hosts that are this machine. */
const loopback = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/**
 * A database that somebody else runs, used as it is. Throws BAD_ENVIRONMENT for the password that every Neo4j is
 * delivered with on a machine that is not this one.
 */
export function openGiven(given: GivenDatabase): OpenDatabase {
  if (given.password === "neo4j" && !loopback.test(given.uri)) {
    const bound = "a password of your own, not the one that every Neo4j is delivered with";
    throw new LinchpinError("BAD_ENVIRONMENT", { field: "NEO4J_PASSWORD", value: "(the default)", bound });
  }
  return { ...given, origin: "given", stop: async () => undefined };
}
