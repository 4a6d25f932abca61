import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { neo4jVersion } from "../../server/database/program/neo4j-version.ts";
import { root } from "../../server/root.ts";

/** What the figures hold for. */
export function describeMachine() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: `Node ${process.versions.node}`,
    neo4j: `Neo4j ${neo4jVersion}`,
    driver: `neo4j-driver ${manifest.dependencies["neo4j-driver"]}`,
    linchpin: `Linchpin ${manifest.version}`,
  } as const;
}
