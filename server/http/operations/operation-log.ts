import type { ApolloServerPlugin } from "@apollo/server";
import type { Metrics } from "../metrics.ts";
import type { RequestContext } from "../requests/request-context.ts";

const longestName = 64;

/**
 * One line for each operation: its name, cost, duration and status. Never variables, text or addresses: who is looked
 * for is nobody's business. At level `debug` they are added, and the start says so.
 */
export function operationLog(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operationName, request, response, contextValue }) {
          const { log, notes, startedAt, address } = contextValue;
          const milliseconds = Math.round(performance.now() - startedAt);
          const status = response.http.status ?? 200;
          const operation = operationName?.slice(0, longestName) ?? "(anonymous)";
          const body = response.body.kind === "single" ? response.body.singleResult : undefined;
          const code = String(body?.errors?.[0]?.extensions?.code ?? "ok");
          metrics.noteOperation({ code, milliseconds, cost: notes.cost });
          log.info({ operation, cost: notes.cost, milliseconds, status, code }, "answered");
          log.debug({ address, query: request.query, variables: request.variables }, "asked");
        },
      };
    },
  };
}
