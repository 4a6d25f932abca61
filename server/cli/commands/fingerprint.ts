import { parseArgs } from "node:util";
import { fingerprint as fingerprintOf } from "../../exports/fingerprint.ts";
import { openStore } from "../../store/neo4j/open-store.ts";
import { type Command, exitCodes } from "../command.ts";
import { withGraph } from "../with-graph.ts";

export const fingerprint: Command = {
  name: "fingerprint",
  summary: "Prints the sha256 of the graph as Linchpin JSON Lines: equal graphs have equal fingerprints.",
  usage: "",
  run(args, io) {
    parseArgs({ args: [...args], options: {} });
    return withGraph(io, "command", async ({ connection }) => {
      io.print(await fingerprintOf(openStore(connection)));
      return exitCodes.done;
    });
  },
};
