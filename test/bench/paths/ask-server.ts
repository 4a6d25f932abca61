import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assemble } from "../../../server/assemble.ts";
import { formatGroupKey } from "../../../server/domain/neighbour-group.ts";
import { claimStatuses } from "../../../server/domain/relationship.ts";
import type { ExpandQuestion } from "../../../server/engine/expand/question.ts";
import { root } from "../../../server/root.ts";
import type { LoadedGraph } from "../graphs/open-graph.ts";
import { questionOn } from "./ask-engine.ts";
import { maxHops, type Pair } from "./choose-pairs.ts";

const readQuery = (name: string) => readFileSync(join(root, "test", "bench", "paths", `${name}.graphql`), "utf8");
const withEvidence = readQuery("paths-with-evidence");
const withNames = readQuery("paths-with-names");
const expansion = readQuery("expansion");
const limit = 10;
const settings = {
  host: "127.0.0.1",
  importMegabytes: 100,
  rateLimit: 0,
  logLevel: "silent",
  engine: "projection",
} as const;

export interface ServedPath {
  readonly id: string;
  readonly hops: number;
  readonly steps: readonly { readonly relationship: { readonly evidence?: readonly unknown[] } }[];
}

/**
 * The whole server over the graph: its engine's worker threads, and ten paths with names and evidence over HTTP. With
 * one kept character it reads every text anew.
 */
export async function openServer({ login, home }: LoadedGraph, { keptCharacters }: { keptCharacters?: number } = {}) {
  const env = { ...settings, projectionMemory: 4_096, home };
  const assembly = await assemble({ login, env, ...(keptCharacters !== undefined && { keptCharacters }) });
  // While the engine alone is timed nobody sees that an idle connection has ended, and the next question would be lost.
  assembly.app.server.keepAliveTimeout = 600_000;
  const url = `${await assembly.app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
  const { signal } = new AbortController();
  return {
    ask: (asked: { readonly limit: number }) => (pair: Pair) =>
      assembly.engine.ask(questionOn(pair, asked), { signal }),
    /** What HTTP and GraphQL take of themselves. */
    askNothing: () => post(url, { query: "{ __typename }" }),
    askOverHttp: (pair: Pair) => askPaths(url, { query: withEvidence, pair }),
    askNames: (pair: Pair) => askPaths(url, { query: withNames, pair }),
    expand: (question: ExpandQuestion) => assembly.engine.ask(question, { signal }),
    expandOverHttp: async ({ of, open, first }: ExpandQuestion) => {
      const variables = { id: of, open: open.map(({ key }) => formatGroupKey(key)), first };
      const { data, errors } = (await post(url, { query: expansion, variables })) as Reply;
      if (data === undefined || errors !== undefined) throw new Error(`no expansion: ${JSON.stringify(errors)}`);
      return data;
    },
    close: assembly.close,
  };
}

async function askPaths(url: string, { query, pair }: { readonly query: string; readonly pair: Pair }) {
  const question = { from: [pair.fromId], to: [pair.toId], limit, maxHops, statuses: claimStatuses };
  const { data, errors } = (await post(url, { query, variables: { question } })) as Reply;
  if (data === undefined || errors !== undefined) throw new Error(`no answer: ${JSON.stringify(errors)}`);
  return data.paths.paths;
}

async function post(url: string, body: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return response.json();
}

interface Reply {
  readonly data?: { readonly paths: { readonly paths: readonly ServedPath[] } };
  readonly errors?: unknown;
}
