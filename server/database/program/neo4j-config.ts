/**
 * The settings of every Neo4j that we run, as child or as container: nothing but Bolt, nothing read from outside,
 * bounded. Sized for two cores and 4 GB. Paths are left at their defaults, below the folder that it runs in.
 */
const settings: Readonly<Record<string, string>> = {
  // A mistyped key stops the start instead of being passed over.
  "server.config.strict_validation.enabled": "true",

  "server.http.enabled": "false",
  "server.https.enabled": "false",
  "dbms.usage_report.enabled": "false",

  "server.memory.pagecache.size": "512m",
  "db.memory.transaction.max": "512m",
  // Outermost bound: HTTP 30 s, operation 10 s and the driver's 8 s come before it.
  "db.transaction.timeout": "15s",

  "dbms.security.auth_enabled": "true",
  // Two locks on LOAD CSV, for files and for addresses; the import folder is empty besides.
  "dbms.security.allow_csv_import_from_file_urls": "false",
  "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
  // No procedure may go past the access checks. Built-in ones stay callable whatever the list says (tried on 5.26),
  // so it names what our queries call and thereby shuts out anything put into the plugins folder.
  "dbms.security.procedures.unrestricted": "",
  "dbms.security.procedures.allowlist": "db.awaitIndexes,db.index.fulltext.queryNodes",

  // Without these a stop waits ten seconds for connections that are gone.
  "db.shutdown_transaction_end_timeout": "3s",
  "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  "internal.dbms.bolt.netty_server_shutdown_timeout": "2s",
  "internal.server.bolt.connection_shutdown_wait_time": "1s",
  "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
};

export const heapMegabytes = 1_024;

/** The text of `neo4j.conf` for a child process: Bolt on one port of the loopback address. */
export function formatConfig({ port }: { readonly port: number }): string {
  const address = `127.0.0.1:${port}`;
  const bolt = { "server.bolt.listen_address": address, "server.bolt.advertised_address": address };
  return Object.entries({ ...bolt, ...settings })
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}

/** The same settings as the official image takes them: `server.a_b` is `NEO4J_server_a__b`. */
export function toContainerVariables(): Readonly<Record<string, string>> {
  const heap = { "server.memory.heap.initial_size": "256m", "server.memory.heap.max_size": `${heapMegabytes}m` };
  const named = Object.entries({ ...settings, ...heap }).map(([key, value]) => [
    `NEO4J_${key.replaceAll("_", "__").replaceAll(".", "_")}`,
    value,
  ]);
  return Object.fromEntries(named);
}
