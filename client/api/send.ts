import { ApiError } from "./api-error.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";

/** Milliseconds after which an answer is no longer awaited; the server's own deadline is 10 s. */
const patience = 15_000;

interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly next?: string };
  }[];
}

interface SendOptions<Result> {
  readonly signal?: AbortSignal;
  /** Takes what is known without the database, where the rest could not be read. The error is thrown all the same. */
  readonly onPart?: (part: Result) => void;
}

/**
 * Sends one operation and gives its answer.
 * Throws an ApiError where the server refused, could not read all of it, or its reply cannot be read; rejects like
 * fetch where it was not reached or the signal was aborted.
 */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: SendOptions<Result> = {},
): Promise<Result> {
  const deadline = AbortSignal.timeout(patience);
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
    credentials: "omit",
    signal: options.signal ? AbortSignal.any([options.signal, deadline]) : deadline,
  });
  const reply = await readReply<Result>(response);
  const refusal = refusalIn(reply);
  if (refusal && reply.data && isUnreadOnly(reply)) options.onPart?.(reply.data);
  if (refusal) throw refusal;
  if (!reply.data) throw unreadable(response.status);
  return reply.data;
}

/** Whether nothing is wrong but that the database could not be reached for some fields. */
function isUnreadOnly({ errors = [] }: Reply<unknown>): boolean {
  return errors.every(({ extensions }) => extensions?.code === "DATABASE_AWAY");
}

/** Why a request of any other address was refused, as the server words it. */
export async function readRefusal(response: Response): Promise<ApiError> {
  return refusalIn(await readReply<never>(response)) ?? unreadable(response.status);
}

function refusalIn({ errors }: Reply<unknown>): ApiError | undefined {
  const [error] = errors ?? [];
  if (!error) return undefined;
  const { code = "INTERNAL", next = "" } = error.extensions ?? {};
  return new ApiError({ code, message: error.message, next });
}

async function readReply<Result>(response: Response): Promise<Reply<Result>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Reply<Result>;
  } catch {
    throw unreadable(response.status);
  }
}

function unreadable(status: number): ApiError {
  // A proxy whose server is gone answers with a page of its own.
  const gone = status === 502 || status === 503 || status === 504;
  return new ApiError({
    code: gone ? "OFFLINE" : "UNREADABLE",
    message: gone ? "The server cannot be reached." : `The server's reply (status ${status}) cannot be read.`,
    next: gone ? "Check that it is running; this page asks again by itself." : "Reload the page.",
  });
}
