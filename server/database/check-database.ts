import { LinchpinError } from "../errors.ts";
import { openDriver } from "../store/neo4j/driver/driver.ts";
import type { OpenDatabase } from "./database.ts";

/** `SHORTEST k` came with this one. */
const oldest = { major: 5, minor: 21 };

/**
 * Logs in once: wrong passwords in a row lock the right one out for a while. Throws DATABASE_LOGIN when it is refused,
 * NO_DATABASE when nobody answers at the address, the database is not there or Neo4j is too old for our queries.
 */
export async function checkDatabase(database: OpenDatabase): Promise<void> {
  const driver = openDriver(database);
  try {
    const { agent } = await driver.getServerInfo({ database: database.database });
    const [, major = 0, minor = 0] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? "")?.map(Number) ?? [];
    if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
    throw new LinchpinError("NO_DATABASE", {
      value: `at ${database.uri} is ${agent}, but Linchpin needs Neo4j ${oldest.major}.${oldest.minor} or newer`,
      bound: "Update it, or unset NEO4J_URI and let Linchpin run its own.",
    });
  } catch (error) {
    throw toLoginError(error, database);
  } finally {
    await driver.close();
  }
}

function toLoginError(error: unknown, { uri, database }: OpenDatabase): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("Neo.ClientError.Security.")) {
    return new LinchpinError("DATABASE_LOGIN", { field: uri }, { cause: error });
  }
  const isMissing = code === "Neo.ClientError.Database.DatabaseNotFound";
  if (!isMissing && code !== "ServiceUnavailable" && code !== "SessionExpired") return error;
  return new LinchpinError(
    "NO_DATABASE",
    {
      value: isMissing ? `the server at ${uri} has no database ${database}` : `nobody answers at ${uri}`,
      bound: isMissing ? "Correct NEO4J_DATABASE." : "Start that server, correct NEO4J_URI, or unset it.",
    },
    { cause: error },
  );
}
