import { assemble } from "../../assemble.ts";
import type { Env } from "../../env.ts";
import { type Command, type ExitCode, exitCodes, type Io } from "../command.ts";
import { withGraph } from "../with-graph.ts";
import { parsePathOptions, pathUsage } from "./path-options.ts";
import { type PathReport, wordPaths } from "./word-paths.ts";

/** What the command asks; `--json` prints the answer as it comes. */
const operation = `query Paths($question: PathQuestion!) {
  paths(question: $question) {
    paths {
      id hops cost signature
      terms { name step value }
      steps { from { id name } to { id name } forward relationship { id kind status confidence } }
      explanation { text sources { id } }
    }
    truncated
    searched { engine exact hopsReached entitiesVisited hubsSkipped { id name } elapsedMilliseconds graphVersion }
    whyNone { reason text relax { change hops } }
  }
}`;

export const paths: Command = {
  name: "paths",
  summary: "Finds the best paths between two entities, as sentences with their sources.",
  usage: pathUsage,
  run(args, io) {
    const { question, form } = parsePathOptions(args);
    return withGraph(io, "command", async ({ database }) => {
      const { app, close } = await assemble({ login: database, env: quiet(io.env), report: io.report });
      try {
        const payload = { query: operation, variables: { question } };
        const { body } = await app.inject({ method: "POST", url: "/graphql", payload });
        return tell(JSON.parse(body) as Answer, { form, io });
      } finally {
        await close();
      }
    });
  },
};

interface Answer {
  readonly data?: { readonly paths: PathReport } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly next?: string } }[];
}

/** The command asks through the same door as everybody, but nobody listens to its log or counts its questions. */
function quiet(env: Env): Env {
  return { ...env, logLevel: "silent", rateLimit: 0 };
}

function tell({ data, errors = [] }: Answer, { form, io }: { readonly form: string; readonly io: Io }): ExitCode {
  for (const { message, extensions } of errors) io.report([message, extensions?.next].filter(Boolean).join(" "));
  if (data === null || data === undefined) return exitCodes.refused;
  if (form === "json") io.print(JSON.stringify(data.paths));
  else for (const line of wordPaths(data.paths)) io.print(line);
  return exitCodes.done;
}
