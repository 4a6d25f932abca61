import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from "@apollo/server";
import { LinchpinError } from "../../errors.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { findRefusal, retrySeconds, toFormatted } from "./answer-errors.ts";

type Answering = GraphQLRequestContextWillSendResponse<RequestContext>;

/**
 * The last look at an answer: its cost and hints go into the extensions, a masked error gets the request id, and an
 * answer with a refusal in it becomes a refusal as a whole, with its status: half an answer would be taken for all of it.
 * Only what the database alone holds may be missing while it is away: each such field has its error, the rest is given.
 */
export const finishAnswer: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse(answering) {
        refuseWhole(answering);
        addUnread(answering);
        maskInternal(answering);
        addNotes(answering);
      },
    };
  },
};

function refuseWhole({ response, errors }: Answering): void {
  const refusals = errors?.map(findRefusal).filter((found) => found !== undefined) ?? [];
  const [refusal] = refusals;
  if (refusal === undefined || response.body.kind !== "single") return;
  if (isAnswered(response.body.singleResult.data) && refusals.every(({ code }) => code === "DATABASE_AWAY")) return;
  if ("data" in response.body.singleResult) response.body.singleResult.data = null;
  response.http.status = refusal.status;
  if (refusal.status === 503) response.http.headers.set("retry-after", String(retrySeconds));
  if (refusal.code === "RATE_LIMITED") response.http.headers.set("retry-after", String(refusal.details.value));
}

/** Whether any field at the root has something to read. */
function isAnswered(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}

/** The errors of fields that stand empty; a refusal as a whole leaves nothing for them to stand beside. */
function addUnread({ response, contextValue }: Answering): void {
  const { unread } = contextValue.notes;
  if (response.body.kind !== "single" || unread.length === 0) return;
  const { singleResult } = response.body;
  if (!isAnswered(singleResult.data)) return;
  const errors = unread.map(({ path, error }) => ({ ...toFormatted(error), path }));
  singleResult.errors = [...(singleResult.errors ?? []), ...errors];
}

function maskInternal({ response, errors, contextValue }: Answering): void {
  if (response.body.kind !== "single") return;
  const { singleResult } = response.body;
  if (singleResult.errors?.every(({ extensions }) => extensions?.code !== "INTERNAL") !== false) return;
  const masked = toFormatted(new LinchpinError("INTERNAL", { value: contextValue.requestId }));
  singleResult.errors = singleResult.errors.map((error) =>
    error.extensions?.code === "INTERNAL" ? { ...error, ...masked } : error,
  );
  for (const error of errors ?? []) {
    if (findRefusal(error) === undefined) contextValue.log.error({ cause: error }, "unexpected error");
  }
}

function addNotes({ response, contextValue }: Answering): void {
  if (response.body.kind !== "single") return;
  const { cost, hints } = contextValue.notes;
  const { singleResult } = response.body;
  singleResult.extensions = { ...singleResult.extensions, cost, ...(hints.length > 0 && { hints }) };
}
