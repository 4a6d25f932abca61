import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../root.ts";

/** pom.xml says it, so that Maven, the container and we agree. */
export const pom = join(root, "server", "database", "pom.xml");
export const neo4jVersion = readVersion(readFileSync(pom, "utf8"));

function readVersion(text: string): string {
  const [, version] = /<neo4j\.version>([\d.]+)<\/neo4j\.version>/.exec(text) ?? [];
  if (version === undefined) throw new Error("pom.xml names no neo4j.version");
  return version;
}
