import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LinchpinError } from "../../errors.ts";
import { httpLimits } from "../../limits/http.ts";
import { operationLimits } from "../../limits/operations.ts";
import { retrySeconds, toFormatted } from "./answer-errors.ts";
import { jsonType } from "./json-body.ts";

/** Answers what fails outside GraphQL in GraphQL's shape, with a status and nothing of the inside. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => sendRefusal(reply, explain(error, request)));
}

/** A failure in the words of the catalogue; what nobody expected is masked, and its cause goes to the log. */
export function explain(error: unknown, { id, log }: Pick<FastifyRequest, "id" | "log">): LinchpinError {
  const refusal = toRefusal(error, id);
  if (refusal.code === "INTERNAL") log.error({ cause: error }, "unexpected error");
  return refusal;
}

/** Sends a refusal as the whole answer. */
export function sendRefusal(reply: FastifyReply, refusal: LinchpinError): FastifyReply {
  if (refusal.status === 503) void reply.header("retry-after", retrySeconds);
  if (refusal.code === "RATE_LIMITED") void reply.header("retry-after", refusal.details.value);
  return reply
    .code(refusal.status)
    .type("application/json; charset=utf-8")
    .send({ errors: [toFormatted(refusal)] });
}

function toRefusal(error: unknown, requestId: string): LinchpinError {
  if (error instanceof LinchpinError) return error;
  const { code, statusCode } = error instanceof Error ? (error as Partial<FastifyError>) : {};
  if (code === "FST_ERR_HANDLER_TIMEOUT") {
    return new LinchpinError("DEADLINE", { bound: operationLimits.milliseconds / 1_000 });
  }
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return new LinchpinError("BAD_MEDIA_TYPE", { value: "another", bound: jsonType });
  if (statusCode === 413) return new LinchpinError("BODY_TOO_LARGE", { bound: httpLimits.bodyBytes });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new LinchpinError("BAD_REQUEST", { value: code ?? String(statusCode) });
  }
  return new LinchpinError("INTERNAL", { value: requestId });
}
