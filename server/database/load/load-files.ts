import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { LinchpinError } from "../../errors.ts";
import { bulkLimits } from "../../limits/bulk.ts";
import type { BulkInput } from "../../store/neo4j/bulk/bulk-files.ts";
import { listDelimiter } from "../../store/neo4j/bulk/csv-cell.ts";
import type { ReadyDatabase } from "../ready-database.ts";

export interface LoadOptions {
  readonly runTool: NonNullable<ReadyDatabase["runTool"]>;
  /** Takes what the importer says when it refuses. */
  readonly log: string;
  /** Called with the importer's process id: it outlives us when we are killed. */
  readonly onSpawn: (pid: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes the database of a stopped Neo4j from files, in place of the empty one that may be there, with Neo4j's own
 * offline importer. Any row that it does not take ends it. Throws BULK_FAILED.
 */
export async function loadFiles(input: BulkInput, { runTool, log, onSpawn, signal }: LoadOptions): Promise<void> {
  const { exitCode, output } = await runTool(toOptions(input), { folder: input.folder, onSpawn, signal });
  if (exitCode === 0) return;
  mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
  writeFileSync(log, output, { mode: 0o600 });
  throw new LinchpinError("BULK_FAILED", { value: firstCause(output), field: log });
}

/** Files are named without their folder, in which the importer runs: a comma in its path would end a name. */
export function toOptions({ tables }: BulkInput): readonly string[] {
  const multiline = tables.flatMap((table) => table.multiline);
  const longest = Math.max(0, ...tables.map((table) => table.longest));
  return [
    ...["database", "import", "full", "neo4j", "--overwrite-destination=true"],
    ...tables.map(
      ({ table: { rows, name }, files }) => `--${rows}=${name === undefined ? "" : `${name}=`}${files.join(",")}`,
    ),
    ...(multiline.length > 0 ? ["--multiline-fields-format=v2", `--multiline-fields=${multiline.join(",")}`] : []),
    `--array-delimiter=U+${listDelimiter.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
    `--read-buffer-size=${Math.max(bulkLimits.bufferBytes, longest * mostBytesOfCharacter)}`,
    `--max-off-heap-memory=${bulkLimits.offHeapBytes}`,
    "--bad-tolerance=0",
    "--report-file=import.report",
  ];
}

/** Of UTF-8, for one UTF-16 code unit. */
const mostBytesOfCharacter = 3;

/** Its own words, of which the first that speak of an error name the file and the place. */
function firstCause(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  return (
    lines.find((line) => /error|exception|failed/i.test(line)) ??
    lines.find((line) => line !== "") ??
    "it gave no reason"
  );
}
