import { join } from "node:path";
import { readSuppressions } from "../../../seed/suppression/suppression-list.ts";
import { createSuppressions } from "../../../seed/suppression/suppressions.ts";
import type { Env } from "../../env.ts";
import { openExport } from "../../exports/open-export.ts";
import { checkOutput } from "../../exports/output/check-output.ts";
import { writeOutput } from "../../exports/output/write-output.ts";
import type { ScopePorts } from "../../exports/scopes/open-scope.ts";
import { openEngine } from "../../refresh/open-engine.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { openStore } from "../../store/neo4j/open-store.ts";
import { type Command, exitCodes, type Io } from "../command.ts";
import { type OpenGraph, withGraph } from "../with-graph.ts";
import { exportUsage, parseExportOptions } from "./export-options.ts";
import { wordBytesWritten, wordExport } from "./word-export.ts";

/** Milliseconds between two words on how far it is. */
const tellMilliseconds = 2_000;

export const exportCommand: Command = {
  name: "export",
  summary: "Writes the graph, one dataset, an answer or some entities to a file, and says what it lost.",
  usage: exportUsage,
  async run(args, io) {
    const { format, scope, output, form } = parseExportOptions(args);
    await checkOutput(output);
    const suppressions = await readSuppressionList(io.env);
    return withGraph(io, "command", async ({ database, connection }) => {
      const store = openStore(connection);
      const { signal } = io;
      const ask = askOnce({ connection, login: database, store, io });
      const open = await openExport({ format, scope }, { reader: store, ask, ...suppressions, signal });
      const telling = setInterval(() => io.report(wordBytesWritten(open.bytesGiven())), tellMilliseconds);
      const report = await writeOutput(open, output, { signal }).finally(() => clearInterval(telling));
      if (form === "json") io.print(JSON.stringify({ output: output.path, ...report }));
      else for (const line of wordExport(report, output)) io.print(line);
      return exitCodes.done;
    });
  },
};

/** Where nothing is suppressed there is no list: it would have the scope read twice. */
async function readSuppressionList({ home }: Pick<Env, "home">): Promise<Pick<ScopePorts, "suppressions">> {
  const list = await readSuppressions(join(home, "suppressions.jsonl"));
  return list.length === 0 ? {} : { suppressions: createSuppressions(list) };
}

interface AskParts {
  readonly connection: OpenGraph["connection"];
  readonly login: OpenGraph["database"];
  readonly store: GraphStore;
  readonly io: Io;
}

/** Opens the engine for one question, so that an export of anything else loads none. */
function askOnce({ connection, login, store, io }: AskParts): ScopePorts["ask"] {
  return async (question) => {
    const engine = await openEngine({ connection, login, store, env: io.env, report: io.report });
    try {
      return await engine.ask(question, { signal: io.signal });
    } finally {
      await engine.close();
    }
  };
}
