import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from "graphql";
import type { Context } from "../context.ts";
import { operationLimits } from "../limits/operations.ts";
import { resolvers } from "../resolvers/all.ts";
import { loadSchema } from "../schema/load-schema.ts";
import { formatError } from "./answers/answer-errors.ts";
import { finishAnswer } from "./answers/finish-answer.ts";
import type { Metrics } from "./metrics.ts";
import type { CostBudget } from "./operations/cost-budget.ts";
import { operationLog } from "./operations/operation-log.ts";
import { checkShape } from "./operations/operation-shape.ts";
import { keepOnly } from "./operations/persisted-operations.ts";
import { queryCost } from "./operations/query-cost.ts";
import { signalOf } from "./requests/asker-signal.ts";
import type { Notes, RequestContext } from "./requests/request-context.ts";
import { createGate, withDeadline } from "./requests/request-limits.ts";

export interface GraphqlParts {
  /** The texts of the client's operations. */
  readonly knownOperations: readonly string[];
  readonly budget: CostBudget;
  readonly metrics: Metrics;
  /** The resolvers' context of one request. */
  readonly openContext: (request: Pick<Context, "signal" | "requestId" | "addHint" | "noteUnread">) => Context;
}

/** `/graphql`: Apollo behind a gate and a deadline of ours. */
export async function addGraphql(app: FastifyInstance, parts: GraphqlParts): Promise<void> {
  const typeDefs = loadSchema();
  const schema = buildSchema(typeDefs);
  const apollo = buildApollo(typeDefs, parts);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());

  const signals = new WeakMap<FastifyRequest, AbortSignal>();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const notes: Notes = { cost: 0, hints: [], unread: [] };
      const context = parts.openContext({
        requestId: request.id,
        signal: signals.get(request) ?? signalOf(reply),
        addHint: (hint) => notes.hints.push(hint),
        noteUnread: (field) => notes.unread.push(field),
      });
      return {
        ...context,
        notes,
        address: request.ip,
        log: request.log,
        startedAt: performance.now() - reply.elapsedTime,
      };
    },
  });
  const gate = createGate(operationLimits);
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    handler: (request, reply) => {
      if (isReader(request)) return reply.redirect("/graphiql", 303);
      checkText(schema, request);
      const pass = (signal: AbortSignal) => {
        signals.set(request, signal);
        return gate.pass(async () => answer.call(app, request, reply), signal);
      };
      return withDeadline(pass, { asker: signalOf(reply) });
    },
  });
}

function buildApollo(
  typeDefs: string,
  { knownOperations, budget, metrics }: GraphqlParts,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: { cache: keepOnly(knownOperations) },
    parseOptions: { maxTokens: operationLimits.tokens },
    maxRecursiveSelections: operationLimits.selections,
    formatError,
    stopOnTerminationSignals: false,
    plugins: [
      // It wraps every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      // Its page loads another host's.
      ApolloServerPluginLandingPageDisabled(),
      queryCost(budget),
      finishAnswer,
      operationLog(metrics),
    ],
  });
}

/** Whether somebody has opened the API's address in a browser, and asks nothing. */
function isReader({ method, headers, query }: FastifyRequest): boolean {
  return method === "GET" && textOf(query) === undefined && (headers.accept ?? "").includes("text/html");
}

/** Refuses by shape before Apollo validates. A text that does not parse is Apollo's to answer. */
function checkText(schema: GraphQLSchema, { body, query }: FastifyRequest): void {
  const text = textOf(body) ?? textOf(query);
  const document = text === undefined ? undefined : parseOrNone(text);
  if (document !== undefined) checkShape(schema, document);
}

function textOf(holder: unknown): string | undefined {
  const text = typeof holder === "object" && holder !== null && "query" in holder ? holder.query : undefined;
  return typeof text === "string" ? text : undefined;
}

function parseOrNone(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: operationLimits.tokens });
  } catch {
    return undefined;
  }
}
