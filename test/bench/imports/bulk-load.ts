import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { findJava } from "../../../server/database/program/java.ts";
import { librariesFolder } from "../../../server/database/program/libraries.ts";
import { runProgram } from "../../../server/database/program/run-program.ts";
import type { EntityRow, RelationshipRow } from "../../../server/projection/build/projection-builder.ts";
import { toLabel } from "../../../server/store/neo4j/stored/to-stored.ts";
import { type GraphSize, generateGraph, versionOf } from "../graphs/generate-graph.ts";

const adminTool = "org.neo4j.cli.AdminTool";
const dataset = "synthetic";
const sourceCount = 1_000;
const headers = {
  graph: "id,version,loadedAt,:LABEL",
  sources: "id,title,publisher,url,tier,:LABEL",
  entities: "id:ID,kind,name,country,datasets:string[],roles:string[],aliases:string[],identifiers:string[],:LABEL",
  evidence: "id,relationshipId,dataset,source,stance,locator,position:long,properties:string[],:LABEL",
  relationships:
    ":START_ID,:END_ID,:TYPE,id,dataset,status,disputed:boolean,confidence:double,since,until,knownSince," +
    "shareMinimum:double,shareMaximum:double,interests:string[]",
} as const;
type File = keyof typeof headers;

export interface BulkTarget {
  readonly home: string;
  readonly signal: AbortSignal;
}

/**
 * Puts the generated graph with one piece of evidence for each relationship into the home's database, which is
 * stopped, with Neo4j's own offline importer. What questions and their answers read is there; the joins from evidence
 * to source and the days beside the dates, which they do not, are left out. No list is empty: the importer would leave
 * the property out.
 */
export async function bulkLoad(size: GraphSize, { home, signal }: BulkTarget): Promise<void> {
  const folder = join(home, "bulk");
  mkdirSync(folder);
  const fileOf = (name: File) => join(folder, `${name}.csv`);
  writeFiles(size, fileOf);
  const java = await findJava(process.env.JAVA_HOME);
  const command = "command" in java ? java.command : "java";
  const { exitCode, output } = await runProgram(
    command,
    [
      ...["-Xmx1g", "-cp", join(librariesFolder(home), "*"), adminTool, "database", "import", "full", "neo4j"],
      "--overwrite-destination=true",
      `--report-file=${join(home, "import.report")}`,
      ...(["graph", "sources", "entities", "evidence"] as const).map((name) => `--nodes=${fileOf(name)}`),
      `--relationships=${fileOf("relationships")}`,
    ],
    { environment: { NEO4J_HOME: join(home, "database"), NEO4J_CONF: join(home, "database", "conf") }, signal },
  );
  if (exitCode !== 0) throw new Error(`the offline importer ended with ${exitCode}:\n${output.slice(-2_000)}`);
  rmSync(folder, { recursive: true });
}

function writeFiles(size: GraphSize, fileOf: (name: File) => string): void {
  const names = Object.keys(headers) as File[];
  const open = Object.fromEntries(names.map((name) => [name, openSync(fileOf(name), "w")])) as Record<File, number>;
  const write = (name: File, lines: readonly string[]): void => {
    writeSync(open[name], `${lines.join("\n")}\n`);
  };
  for (const name of names) write(name, [headers[name]]);
  write("graph", [`graph,${versionOf(size)},2026-01-01T00:00:00.000Z,Graph`]);
  write(
    "sources",
    Array.from({ length: sourceCount }, (_, ordinal) => formatSource(ordinal)),
  );
  for (const { of, rows } of generateGraph(size)) {
    if (of === "entities") write("entities", rows.map(formatEntity));
    else {
      write("relationships", rows.map(formatRelationship));
      write("evidence", rows.map(formatEvidence));
    }
  }
  for (const name of names) closeSync(open[name]);
}

function formatSource(ordinal: number): string {
  return `S${ordinal},Invented filing ${ordinal},Invented register,https://register.example/${ordinal},PRIMARY,Source`;
}

function formatEntity({ id, kind, name, country }: EntityRow): string {
  return `${id},${kind},${name},${country ?? ""},${dataset},${kind},Invented,Register:${id},Entity;${toLabel(kind)}`;
}

function formatRelationship(row: RelationshipRow): string {
  const { id, kind, from, to, status, confidence, since, until, knownSince, share } = row;
  const claim = `${id},${dataset},${status},false,${confidence},${since ?? ""},${until ?? ""},${knownSince ?? ""}`;
  return `${from},${to},${kind},${claim},${share?.minimum ?? ""},${share?.maximum ?? ""},invented`;
}

function formatEvidence({ id }: RelationshipRow, ordinal: number): string {
  return `v-${id},${id},${dataset},S${ordinal % sourceCount},SUPPORTS,line ${ordinal},0,status,Evidence`;
}
