import { GraphQLError, type GraphQLFormattedError, print } from "graphql";
import { type ErrorCode, LinchpinError } from "../../errors.ts";
import { questionLimits } from "../../limits/questions.ts";

/** Codes that Apollo and graphql-js give to what the asker did wrong; their sentences hold nothing of ours. */
const askersFaults: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
]);

/** Seconds after which a refused asker may try again. */
export const retrySeconds = 2;

/** The error of the catalogue that an error of GraphQL carries, with the field that graphql-js knows. */
export function findRefusal(error: unknown): LinchpinError | undefined {
  const original = unwrap(error);
  const field = error instanceof GraphQLError ? fieldIn(error) : undefined;
  if (original instanceof LinchpinError) {
    if (field === undefined || !scalarCodes.has(original.code)) return original;
    return new LinchpinError(original.code, { ...original.details, field });
  }
  return field === "first" && error instanceof GraphQLError ? pageSizeOf(error) : undefined;
}

/** What graphql-js and Apollo wrapped, however often. */
function unwrap(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? unwrap(error.originalError) : error;
}

/** Codes that a scalar throws, which does not know in which field it stands. */
const scalarCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["BAD_DATE", "OUT_OF_RANGE"]);

/** An error as answers show it: of the catalogue, or the asker's own fault, or masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const refusal = findRefusal(error);
  const { locations, path } = formatted;
  const place = { ...(locations !== undefined && { locations }), ...(path !== undefined && { path }) };
  if (refusal !== undefined) return { ...toFormatted(refusal), ...place };
  const code = formatted.extensions?.code;
  if (askersFaults.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  return { message: "Internal server error", ...place, extensions: { code: "INTERNAL" satisfies ErrorCode } };
}

/** A refusal in GraphQL's shape. */
export function toFormatted(error: LinchpinError): GraphQLFormattedError & { readonly message: string } {
  return { message: error.message, extensions: { code: error.code, ...error.details, next: error.next } };
}

/** A refusal that Apollo answers with its status before anything is executed. */
export function toGraphQLError(error: LinchpinError): GraphQLError {
  const http = { status: error.status };
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http } });
}

/** `asOf` in `asOf: "2019-13"` or in `got invalid value "2019-13" at "filter.asOf"`; else the variable. */
function fieldIn(error: GraphQLError): string | undefined {
  const [node] = error.nodes ?? [];
  if (node?.kind === "VariableDefinition") {
    return / at "([\w.[\]]+)"/.exec(error.message)?.[1] ?? `$${node.variable.name.value}`;
  }
  const name = node?.loc?.startToken.prev?.prev;
  return name?.kind === "Name" && node?.kind !== "Field" ? name.value : undefined;
}

/** graphql-js words a page size that is no Int as a matter of Int; the reader needs the bound. */
function pageSizeOf(error: GraphQLError): LinchpinError | undefined {
  const [node] = error.nodes ?? [];
  if (node === undefined || !/^Int cannot represent/.test(error.message)) return undefined;
  return new LinchpinError("PAGE_SIZE", { field: "first", value: print(node), bound: questionLimits.pageSize });
}
