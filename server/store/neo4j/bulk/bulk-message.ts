import type { PartialDate } from "../../../domain/partial-date.ts";
import { type ErrorCode, type ErrorDetails, LinchpinError } from "../../../errors.ts";
import type { PlannedBatch, RecordBatch } from "../../import-writer.ts";
import { toJsonText } from "../stored/json-text.ts";

/** What the thread is started with. */
export interface BulkStart {
  /** Where the files go. */
  readonly folder: string;
}

/** What comes back: what was asked for, or why not. Errors lose their code on the way, so it goes beside. */
export type BulkReply<T> = { readonly done: T } | { readonly code: ErrorCode; readonly details: ErrorDetails };

/** A batch as it arrives, its records one after the other: those that are dealt with need not stay in memory. */
export type SentBatch = Sent<PlannedBatch>;

type Sent<Batch> = Batch extends { readonly type: infer Type; readonly records: readonly (infer Planned)[] }
  ? { readonly type: Type; readonly day: PartialDate; readonly records: Iterable<Planned> }
  : never;

/**
 * The batch as one text, a line for what it is and one for each record, made of the lines that its records are already:
 * a text is copied to a thread at once, an object member by member.
 */
export function formatBatch({ type, records, lines }: RecordBatch, day: PartialDate): string {
  let text = JSON.stringify({ type, day });
  for (const [at, planned] of records.entries()) text += `\n{${formatFacts(planned)},"record":${lines[at]}}`;
  return text;
}

export function parseBatch(text: string): SentBatch {
  const [head = "", ...lines] = text.split("\n");
  return { ...JSON.parse(head), records: parseAll(lines) } as SentBatch;
}

/** What is planned beside the record. */
function formatFacts(planned: PlannedBatch["records"][number]): string {
  const { dataset, hash } = planned;
  const facts = `"dataset":${toJsonText(dataset)},"hash":${toJsonText(hash)}`;
  if (!("confidence" in planned)) return facts;
  const { confidence, disputed, knownSince } = planned;
  const since = knownSince === undefined ? "" : `,"knownSince":${toJsonText(knownSince)}`;
  return `${facts},"confidence":${confidence},"disputed":${disputed}${since}`;
}

function* parseAll(lines: readonly string[]): Generator {
  for (const line of lines) yield JSON.parse(line);
}

/** Runs the work; an error of the catalogue becomes a reply, any other is thrown. */
export function replyOf<T>(work: () => T): BulkReply<T> {
  try {
    return { done: work() };
  } catch (error) {
    if (!(error instanceof LinchpinError)) throw error;
    return { code: error.code, details: error.details };
  }
}

/** What was asked for. Throws the error that came instead. */
export function doneOf<T>(reply: BulkReply<T>): T {
  if ("done" in reply) return reply.done;
  throw new LinchpinError(reply.code, reply.details);
}
