import type { Server } from "node:http";
import { constants } from "node:zlib";
import fastifyCompress from "@fastify/compress";
import fastifyRateLimit from "@fastify/rate-limit";
import { type FastifyHttpOptions, type FastifyInstance, fastify, LogController } from "fastify";
import { LinchpinError } from "../errors.ts";
import { httpLimits } from "../limits/http.ts";
import { operationLimits } from "../limits/operations.ts";
import { uploadLimits } from "../limits/uploads.ts";
import { answerFailures, explain, sendRefusal } from "./answers/answer-failures.ts";
import { takeJsonOnly } from "./answers/json-body.ts";
import { createRedactor } from "./answers/redact.ts";
import { addGraphql, type GraphqlParts } from "./graphql.ts";
import { addHealth, type HealthParts } from "./health.ts";
import { addImportRoutes, type ImportParts } from "./imports/import-routes.ts";
import { addMetrics, createMetrics } from "./metrics.ts";
import { createCostBudget, endlessBudget } from "./operations/cost-budget.ts";
import { addClientFiles } from "./pages/client-files.ts";
import { addSecurityHeaders } from "./pages/security-headers.ts";
import { checkHost } from "./requests/request-host.ts";
import { endSlowRequests } from "./requests/slow-requests.ts";

export interface AppParts
  extends Pick<GraphqlParts, "openContext" | "knownOperations">,
    Pick<ImportParts, "imports" | "places" | "formats" | "stallMilliseconds">,
    Pick<HealthParts, "store" | "isWarmWithin"> {
  /** Bytes that the engine holds at the moment. */
  readonly measureEngineBytes: () => number;
  /** How many migrations the database has had. */
  readonly schemaVersion: number;
  /** The folder of the built client. */
  readonly clientFolder: string;
  readonly settings: {
    readonly host: string;
    readonly publicHost?: string;
    /** Who bears it may import; without one this machine alone may, or nobody. */
    readonly token?: string;
    /** Megabytes of one upload. */
    readonly importMegabytes: number;
    readonly rateLimit: number;
    /** debug, info, warn, error or silent. */
    readonly logLevel: string;
  };
  /** What must never reach the log: passwords, tokens. */
  readonly secrets: readonly string[];
  /** Where the log goes; standard output unless given. */
  readonly logTo?: { write(line: string): void };
}

/** The HTTP side as a whole, built and not listening. Close it to stop what it runs. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { settings } = parts;
  const app = fastify(options(parts));
  app.server.maxConnections = httpLimits.sockets;
  // One above the bound, so that one header too many is seen and refused, not dropped.
  app.server.maxHeadersCount = httpLimits.headers + 1;
  if (settings.logLevel === "debug")
    app.log.warn("LOG_LEVEL=debug: the log holds what is asked and the addresses of who asks");
  const metrics = createMetrics(parts.measureEngineBytes);

  takeJsonOnly(app);
  answerFailures(app);
  addSecurityHeaders(app);
  endSlowRequests(app);
  checkHost(app, settings);
  await app.register(fastifyCompress, {
    globalDecompression: false,
    threshold: 4_096,
    zlibOptions: { level: constants.Z_BEST_SPEED },
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  addHealth(app, { ...parts, schema: parts.schemaVersion });
  addMetrics(app, metrics);
  await app.register(async (limited) => {
    if (settings.rateLimit > 0) await limited.register(fastifyRateLimit, ratePerAddress(settings.rateLimit));
    const budget = settings.rateLimit > 0 ? createCostBudget(operationLimits.costPerMinute) : endlessBudget;
    await addGraphql(limited, { ...parts, budget, metrics });
    await addImportRoutes(limited, { ...parts, metrics });
  });
  await addClientFiles(app, parts.clientFolder);
  return app;
}

function options({ settings, secrets, logTo }: AppParts): FastifyHttpOptions<Server> {
  return {
    logger: {
      level: settings.logLevel,
      base: null,
      serializers: { cause: createRedactor(secrets) },
      ...(logTo !== undefined && { stream: logTo }),
    },
    // Fastify's own lines hold addresses; the operation log has one of ours for each operation.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
    bodyLimit: httpLimits.bodyBytes,
    requestTimeout: uploadLimits.milliseconds,
    keepAliveTimeout: 5_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    trustProxy: false,
    forceCloseConnections: "idle",
    // What the router cannot read never comes to the error handler.
    frameworkErrors: (error, request, reply) => sendRefusal(reply, explain(error, request)),
    routerOptions: { ignoreTrailingSlash: true },
  };
}

function ratePerAddress(max: number) {
  return {
    max,
    timeWindow: 1_000,
    errorResponseBuilder: () => new LinchpinError("RATE_LIMITED", { value: 1, bound: `${max} times in a second` }),
  };
}
