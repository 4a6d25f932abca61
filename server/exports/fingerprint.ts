import { createHash } from "node:crypto";
import type { GraphReader } from "../store/graph-store.ts";
import { formatJsonLines } from "./json-lines.ts";

/** The sha256, hexadecimal, of the graph as Linchpin JSON Lines. Reads the whole graph. */
export async function fingerprint(reader: Pick<GraphReader, "streamRecords">): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of formatJsonLines(reader)) hash.update(line);
  return hash.digest("hex");
}
