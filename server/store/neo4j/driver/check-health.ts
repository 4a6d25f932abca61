import type { StoreHealth } from "../../graph-store.ts";
import type { Connection } from "./connection.ts";
import { ping } from "./watch-database.ts";

export function checkHealth(connection: Connection): StoreHealth["checkHealth"] {
  return () => ping(connection);
}
