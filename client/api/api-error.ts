/** Codes that the client itself gives, beside those of the server's catalogue. */
export type ClientErrorCode = "OFFLINE" | "UNREADABLE" | "GRAPH_CHANGED";

/** A question that got no answer: the server's code, its sentence and what the reader can do. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  readonly next: string;

  constructor(error: { readonly code: string; readonly message: string; readonly next: string }) {
    super(error.message);
    this.code = error.code;
    this.next = error.next;
  }
}

const passing: readonly string[] = ["OFFLINE", "DATABASE_AWAY", "TOO_BUSY", "RATE_LIMITED"];

/** Whether the same question may succeed a little later. */
export function isPassing(error: ApiError): boolean {
  return passing.includes(error.code);
}

/** Whether the failure lies not with the question, so that the reader may ask it again as it stands. */
export function isWorthAnotherTry(error: ApiError): boolean {
  return isPassing(error) || ["DEADLINE", "INTERNAL", "UNREADABLE", "GRAPH_CHANGED"].includes(error.code);
}

/** The ApiError that a thrown value is, or is shown as. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return new ApiError({
    code: "OFFLINE" satisfies ClientErrorCode,
    message: "The server cannot be reached.",
    next: "Check that it is running; this page asks again by itself.",
  });
}
