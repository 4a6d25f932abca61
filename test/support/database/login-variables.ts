import type { GivenDatabase } from "../../../server/env.ts";

/** The login as a process that is started finds it in its environment. */
export function loginVariables({ uri, username, password, database }: GivenDatabase) {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
