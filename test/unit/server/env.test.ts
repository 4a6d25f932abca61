import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Env, readEnv } from "../../../server/env.ts";
import { LinchpinError } from "../../../server/errors.ts";
import { root } from "../../../server/root.ts";

const asDelivered: Env = {
  port: 4000,
  host: "127.0.0.1",
  home: join(root, ".linchpin"),
  engine: "auto",
  projectionMemory: 1_024,
  importMegabytes: 100,
  rateLimit: 100,
  logLevel: "info",
  install: "yes",
};

describe("the environment", () => {
  test("needs nothing set", () => {
    expect(readEnv({})).toEqual(asDelivered);
  });

  test("takes an empty variable for an unset one", () => {
    expect(readEnv({ PORT: "", LINCHPIN_TOKEN: " ", NEO4J_URI: "" })).toEqual(asDelivered);
  });

  test("leaves out of sight what is not ours", () => {
    expect(readEnv({ PATH: "/bin", EDITOR: "ed" })).toEqual(asDelivered);
  });

  test("is read into types", () => {
    const token = "t".repeat(32);
    expect(
      readEnv({
        PORT: "0",
        HOST: "::1",
        LINCHPIN_HOME: "/srv/linchpin",
        NEO4J_URI: "neo4j+s://graph.example:7687",
        NEO4J_USERNAME: "reader",
        NEO4J_PASSWORD: "secret",
        NEO4J_DATABASE: "linchpin",
        ENGINE: "cypher",
        PROJECTION_MEMORY: "4096",
        LINCHPIN_TOKEN: token,
        IMPORT_MEGABYTES: "250",
        RATE_LIMIT: "0",
        LOG_LEVEL: "debug",
        LINCHPIN_INSTALL: "no",
        JAVA_HOME: "/opt/java",
      }),
    ).toEqual({
      port: 0,
      host: "::1",
      home: "/srv/linchpin",
      given: { uri: "neo4j+s://graph.example:7687", username: "reader", password: "secret", database: "linchpin" },
      engine: "cypher",
      projectionMemory: 4_096,
      token,
      importMegabytes: 250,
      rateLimit: 0,
      logLevel: "debug",
      install: "no",
      javaHome: "/opt/java",
    });
  });

  test("names user and database of a given server as Neo4j does when it is silent on them", () => {
    expect(readEnv({ NEO4J_URI: "bolt://localhost", NEO4J_PASSWORD: "secret" }).given).toEqual({
      uri: "bolt://localhost",
      username: "neo4j",
      password: "secret",
      database: "neo4j",
    });
  });

  test.each([
    [{ PORT: "70000" }, "PORT", "70000", "a whole number from 0 to 65535"],
    [{ PORT: "80.5" }, "PORT", "80.5", "a whole number from 0 to 65535"],
    [{ PORT: "0x50" }, "PORT", "0x50", "a whole number from 0 to 65535"],
    [{ RATE_LIMIT: "-1" }, "RATE_LIMIT", "-1", "a whole number from 0 to 1000000"],
    [{ PROJECTION_MEMORY: "2 GB" }, "PROJECTION_MEMORY", "2 GB", "a whole number from 16 to 1048576"],
    [{ ENGINE: "magic" }, "ENGINE", "magic", "one of auto, projection, cypher"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL", "loud", "one of debug, info, warn, error, silent"],
    [{ LINCHPIN_INSTALL: "maybe" }, "LINCHPIN_INSTALL", "maybe", "one of yes, no"],
    [{ LINCHPIN_TOKEN: "hunter2" }, "LINCHPIN_TOKEN", "(not shown)", "at least 32 characters"],
    [{ NEO4J_URI: "bolt://localhost" }, "NEO4J_PASSWORD", "(unset)", "set when NEO4J_URI is"],
    [
      { NEO4J_PASSWORD: "hunter2" },
      "NEO4J_PASSWORD",
      "(not shown)",
      "unset unless NEO4J_URI names the database that it is for",
    ],
    [
      { NEO4J_URI: "bolt://neo4j:hunter2@localhost", NEO4J_PASSWORD: "hunter2" },
      "NEO4J_URI",
      "(not shown)",
      "an address like bolt://localhost:7687 without user name or password",
    ],
    [
      { NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "hunter2" },
      "NEO4J_URI",
      "(not shown)",
      "an address like bolt://localhost:7687 without user name or password",
    ],
  ])("refuses %o, naming variable and bound but no secret", (variables, field, value, bound) => {
    expect(() => readEnv(variables)).toThrow(new LinchpinError("BAD_ENVIRONMENT", { field, value, bound }));
  });
});
