import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { LinchpinError } from "../errors.ts";
import { limits } from "../limits.ts";
import { retrySeconds, toFormatted } from "./answer-errors.ts";

/** Answers what fails outside GraphQL in GraphQL's shape, with a status and nothing of the inside. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const refusal = toRefusal(error, request.id);
    if (refusal.code === "INTERNAL") request.log.error({ cause: error }, "unexpected error");
    return sendRefusal(reply, refusal);
  });
}

/** Sends a refusal as the whole answer. */
export function sendRefusal(reply: FastifyReply, refusal: LinchpinError): FastifyReply {
  if (refusal.status === 503) void reply.header("retry-after", retrySeconds);
  return reply
    .code(refusal.status)
    .type("application/json; charset=utf-8")
    .send({ errors: [toFormatted(refusal)] });
}

function toRefusal(error: unknown, requestId: string): LinchpinError {
  if (error instanceof LinchpinError) return error;
  const { code, statusCode } = error instanceof Error ? (error as Partial<FastifyError>) : {};
  if (code === "FST_ERR_HANDLER_TIMEOUT") {
    return new LinchpinError("DEADLINE", { bound: limits.operationMilliseconds / 1_000 });
  }
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return new LinchpinError("BAD_MEDIA_TYPE", { value: "another" });
  if (statusCode === 413) return new LinchpinError("BODY_TOO_LARGE", { bound: limits.bodyBytes });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new LinchpinError("BAD_REQUEST", { value: code ?? String(statusCode) });
  }
  return new LinchpinError("INTERNAL", { value: requestId });
}
