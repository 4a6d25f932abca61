import { createHash } from "node:crypto";
import type { RecordSource } from "./format.ts";
import { formatJsonLines } from "./linchpin/linchpin.ts";

/** The sha256, hexadecimal, of the graph as Linchpin JSON Lines. Reads the whole graph. */
export async function fingerprint(graph: RecordSource): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of formatJsonLines(graph)) hash.update(line);
  return hash.digest("hex");
}
