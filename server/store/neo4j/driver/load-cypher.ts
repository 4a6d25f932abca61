import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../root.ts";

/**
 * The query in `cypher/<path>.cypher` without its header comment. Called once for each file, as its caller loads,
 * so that a missing query stops the server at its start.
 */
export function loadCypher(path: string): string {
  return stripHeader(readFileSync(join(root, "cypher", `${path}.cypher`), "utf8"));
}

/** The header is for readers; sent along it would only make every request longer. */
function stripHeader(text: string): string {
  return text.replace(/^(?:\s*\/\/[^\n]*\n)+/, "").trim();
}
