import { LinchpinError } from "../errors.ts";

export type ErrorDetail = "as sentence" | "with stack";

/** What went wrong and what to do about it, as the reader of a terminal sees it. */
export function formatError(error: unknown, detail: ErrorDetail): string {
  const sentence = error instanceof LinchpinError ? `${error.message}\n${error.next}` : formatUnexpected(error);
  return detail === "with stack" && error instanceof Error ? `${sentence}\n\n${formatStack(error)}` : sentence;
}

function formatUnexpected(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `Linchpin failed: ${message}\nRun it again with LOG_LEVEL=debug and report what it prints.`;
}

function formatStack(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${formatStack(error.cause)}` : "";
  return `${error.stack}${cause}`;
}
