import { parseArgs } from "node:util";
import { removeDataset } from "../../../seed/pipeline/remove-dataset.ts";
import { datasetId } from "../../domain/ids.ts";
import { LinchpinError } from "../../errors.ts";
import type { LoadedDataset } from "../../store/graph-store.ts";
import type { RemovedDataset } from "../../store/import-writer.ts";
import { openStore } from "../../store/neo4j/open-store.ts";
import { openImportWriter } from "../../store/neo4j/write/import-writer.ts";
import { type Command, exitCodes } from "../command.ts";
import { withGraph } from "../with-graph.ts";

export const datasets: Command = {
  name: "datasets",
  summary: "Lists the datasets with their counts and licences, or takes one out: its claims go, what others say stays.",
  usage: "[--json] | remove ID --yes [--json]",
  run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" }, yes: { type: "boolean" } },
    });
    const [verb, id, ...others] = positionals;
    if ((verb !== undefined && verb !== "remove") || others.length > 0)
      throw usage(`datasets has no ${positionals.join(" ")}`);
    if (verb === "remove" && id === undefined) throw usage("Which dataset is missing: give its id");
    if (verb === "remove" && values.yes !== true) throw usage(`remove takes ${id} out of the graph; say so with --yes`);
    return withGraph(io, "command", async ({ connection }) => {
      const answer =
        id === undefined
          ? [...(await openStore(connection).getDatasets()).values()]
          : await removeDataset(openImportWriter(connection), datasetId(id));
      if (values.json === true) io.print(JSON.stringify(answer));
      else for (const line of "entities" in answer ? wordRemoved(answer) : wordDatasets(answer)) io.print(line);
      return exitCodes.done;
    });
  },
};

/** One dataset after the other, as lines for a reader. */
export function wordDatasets(list: readonly LoadedDataset[]): readonly string[] {
  if (list.length === 0) return ["The graph holds no dataset."];
  return list.flatMap(({ id, title, publisher, licence, version, entities, relationships, sources }) => [
    `${id}: ${title}, by ${publisher}`,
    `  ${count(entities, "entity", "entities")}, ${count(relationships, "relationship", "relationships")}, ${count(sources, "source", "sources")}`,
    `  licence: ${licence}; version: ${version}`,
  ]);
}

/** What taking a dataset out did, as lines for a reader. */
export function wordRemoved(removed: RemovedDataset): readonly string[] {
  return [
    `${count(removed.relationships, "relationship", "relationships")}, ${count(removed.entities, "entity", "entities")} and ${count(removed.sources, "source", "sources")} are gone.`,
    `${count(removed.sharedEntities, "entity stays", "entities stay")} as other datasets say.`,
    ...(removed.keptEntities === 0
      ? []
      : [
          `${count(removed.keptEntities, "entity stays", "entities stay")} with the dataset, since claims of others name them.`,
        ]),
  ];
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

function usage(value: string): LinchpinError {
  return new LinchpinError("BAD_USAGE", { value });
}
