import { expect, test } from "vitest";
import { formatConfig, toContainerVariables } from "../../../../../server/database/program/neo4j-config.ts";

const config = new Map(
  formatConfig({ port: 7000 })
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
);

test("Neo4j listens on one port of the loopback address and nowhere else", () => {
  expect(config.get("server.bolt.listen_address")).toBe("127.0.0.1:7000");
  expect([config.get("server.http.enabled"), config.get("server.https.enabled")]).toEqual(["false", "false"]);
});

test("Neo4j reads nothing from outside, reports to nobody and asks for a password", () => {
  expect(config.get("dbms.security.allow_csv_import_from_file_urls")).toBe("false");
  expect(config.get("internal.dbms.cypher_ip_blocklist")).toBe("0.0.0.0/0,::/0");
  expect(config.get("dbms.security.procedures.unrestricted")).toBe("");
  expect(config.get("dbms.usage_report.enabled")).toBe("false");
  expect(config.get("dbms.security.auth_enabled")).toBe("true");
});

test("a container gets every setting but the address, in the image's spelling", () => {
  const variables = toContainerVariables();
  expect(variables).toMatchObject({
    NEO4J_server_http_enabled: "false",
    NEO4J_db_shutdown__transaction__end__timeout: "3s",
    NEO4J_server_memory_heap_max__size: "1024m",
  });
  const heap = 2;
  const address = 2;
  expect(Object.keys(variables)).toHaveLength(config.size - address + heap);
});
