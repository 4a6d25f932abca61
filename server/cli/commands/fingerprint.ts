import { parseArgs } from "node:util";
import { fingerprint as fingerprintOf } from "../../exports/fingerprint.ts";
import { beginReading } from "../../exports/steady-reading.ts";
import { openStore } from "../../store/neo4j/open-store.ts";
import { type Command, exitCodes } from "../command.ts";
import { withGraph } from "../with-graph.ts";
import { wordCutOff } from "./word-cut-off.ts";

export const fingerprint: Command = {
  name: "fingerprint",
  summary: "Prints the sha256 of the graph as Linchpin JSON Lines: equal graphs have equal fingerprints.",
  usage: "",
  run(args, io) {
    parseArgs({ args: [...args], options: {} });
    return withGraph(io, "command", async ({ connection }) => {
      const store = openStore(connection);
      const { graph, confirm } = await beginReading(store);
      const value = await fingerprintOf(store);
      await confirm();
      io.print(value);
      if (graph.writing !== undefined) io.report(wordCutOff(graph.writing.by));
      return exitCodes.done;
    });
  },
};
