import { join } from "node:path";
import { parseArgs } from "node:util";
import { importFiles } from "../../seed/pipeline/import.ts";
import { datasetId } from "../domain/ids.ts";
import { LinchpinError } from "../errors.ts";
import { openImportWriter } from "../store/neo4j/import-writer.ts";
import { type Command, type ExitCode, exitCodes } from "./command.ts";
import { progressTeller } from "./progress.ts";
import { withGraph } from "./with-graph.ts";

export const importCommand: Command = {
  name: "import",
  summary: "Takes files into the graph: reads, checks, writes what is new or changed, reports every row.",
  usage: "FILE… --format F [--dataset D] [--dry-run] [--json]",
  run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        dataset: { type: "string" },
        "dry-run": { type: "boolean" },
        json: { type: "boolean" },
      },
    });
    const { format } = values;
    if (positionals.length === 0) throw usage("No file to import was given");
    if (format === undefined) throw usage("The format is missing: give --format");
    return withGraph(io, "command", async ({ connection }) => {
      const report = await importFiles(
        {
          files: positionals,
          format,
          ...(values.dataset !== undefined && { dataset: datasetId(values.dataset) }),
          mode: values["dry-run"] === true ? "compare" : "write",
          quarantine: join(io.env.home, "quarantine"),
          signal: io.signal,
          onProgress: progressTeller(io.report),
        },
        openImportWriter(connection),
      );
      if (values.json === true) io.print(JSON.stringify(report));
      else for (const line of wordReport(report)) io.print(line);
      return exitCodeOf(report);
    });
  },
};

type ImportReport = Awaited<ReturnType<typeof importFiles>>;

/** The report as lines for a reader. */
export function wordReport(report: ImportReport): readonly string[] {
  return [
    ...report.files.map(({ file, rows }) => `${file}: ${wordCounts(rows)}`),
    ...Object.entries(report.records)
      .filter(([, counts]) => counts.created + counts.updated + counts.unchanged > 0)
      .map(([type, counts]) => `  ${type}: ${wordCounts(counts)}`),
    ...Object.entries(report.leftOut).map(([reason, count]) => `  left out: ${count} ${reason}`),
    ...Object.entries(report.refusals).map(([code, count]) => `  refused: ${count} ${code}`),
    ...report.firstRefused.map(({ place, refusal }) => `${place.file} line ${place.line}: ${sentence(refusal)}`),
    ...(report.quarantineFile === undefined ? [] : [`The refused rows are in ${report.quarantineFile}`]),
    wordEnd(report),
  ];
}

function wordEnd({ result, mode, version, rows }: ImportReport): string {
  if (result === "refused") return "The file was refused: nothing was written. Mend these lines and import it again.";
  if (result === "interrupted") return "Interrupted: what was written stands. The same command goes on from there.";
  if (mode === "compare") return "A dry run: nothing was written.";
  const changes = rows.created + rows.updated;
  return `${changes} changes in ${rows.read} rows. The graph is at version ${version}.`;
}

function wordCounts(counts: object): string {
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(", ");
}

function sentence({ field, value, bound }: ImportReport["firstRefused"][number]["refusal"]): string {
  return `${field} ${value}; ${bound}.`;
}

function exitCodeOf({ result, rows }: ImportReport): ExitCode {
  if (result !== "done") return exitCodes.refused;
  return rows.rejected > 0 ? exitCodes.doneWithRejects : exitCodes.done;
}

function usage(value: string): LinchpinError {
  return new LinchpinError("BAD_USAGE", { value });
}
