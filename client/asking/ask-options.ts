import type { Answer } from "../question/answer.ts";

/** How a question is asked. */
export interface AskOptions {
  readonly signal: AbortSignal;
  /** Takes what of the answer is known without the database, while that is away. */
  readonly onPart: (part: Answer) => void;
}
