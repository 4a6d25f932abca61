import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { datasetId } from "../../domain/ids.ts";
import { LinchpinError } from "../../errors.ts";
import { exportFormats } from "../../exports/all.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { openStore } from "../../store/neo4j/open-store.ts";
import { type Command, exitCodes } from "../command.ts";
import { withGraph } from "../with-graph.ts";

export const exportCommand: Command = {
  name: "export",
  summary: "Writes the graph, or one dataset of it, to a file.",
  usage: `--format ${exportFormats.map(({ name }) => name).join("|")} [--dataset D] -o FILE`,
  run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: "string" }, dataset: { type: "string" }, output: { type: "string", short: "o" } },
    });
    const format = findFormat(values.format);
    const file = values.output;
    if (file === undefined) throw usage("Where to is missing: give -o FILE");
    return withGraph(io, "command", async ({ connection }) => {
      const store = openStore(connection);
      const dataset = values.dataset === undefined ? undefined : datasetId(values.dataset);
      if (dataset !== undefined && !(await store.getDatasets([dataset])).has(dataset)) {
        throw new LinchpinError("UNKNOWN_DATASET", { field: "--dataset", value: dataset });
      }
      const pieces = format.write(store, dataset === undefined ? {} : { dataset });
      await writeWhole(file, pieces, io.signal);
      io.print(file);
      return exitCodes.done;
    });
  },
};

/** A file that is there is whole: it gets its name when all is written. */
async function writeWhole(file: string, pieces: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(partial), { signal });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

function findFormat(name: string | undefined): ExportFormat {
  const names = exportFormats.map((format) => format.name).join(", ");
  if (name === undefined) throw usage(`The format is missing: give --format with one of ${names}`);
  const format = exportFormats.find((one) => one.name === name);
  if (format === undefined) throw usage(`There is no format ${name}: give one of ${names}`);
  return format;
}

function usage(value: string): LinchpinError {
  return new LinchpinError("BAD_USAGE", { value });
}
