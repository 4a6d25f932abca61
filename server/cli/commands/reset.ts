import { parseArgs } from "node:util";
import { LinchpinError } from "../../errors.ts";
import { openImportWriter } from "../../store/neo4j/write/import-writer.ts";
import { type Command, exitCodes } from "../command.ts";
import { withGraph } from "../with-graph.ts";

export const reset: Command = {
  name: "reset",
  summary: "Removes everything that imports have written. There is no way back but importing again.",
  usage: "--yes [--given]",
  run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: { yes: { type: "boolean" }, given: { type: "boolean" } },
    });
    if (values.yes !== true) throw usage("reset removes the whole graph; say so with --yes");
    if (io.env.given !== undefined && values.given !== true) {
      throw usage(`the database at ${io.env.given.uri} was given; to remove what is in it say --given as well`);
    }
    return withGraph(io, "command", async ({ connection }) => {
      await openImportWriter(connection).reset();
      io.print("The graph is empty.");
      return exitCodes.done;
    });
  },
};

function usage(value: string): LinchpinError {
  return new LinchpinError("BAD_USAGE", { value });
}
