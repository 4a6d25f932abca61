import type { PartialDate } from "../../domain/partial-date.ts";
import { type ErrorCode, type ErrorDetails, LinchpinError } from "../../errors.ts";
import type { PlannedBatch, RecordBatch } from "../import-writer.ts";

/** What the thread is started with. */
export interface BulkStart {
  /** Where the files go. */
  readonly folder: string;
}

/** What comes back: what was asked for, or why not. Errors lose their code on the way, so it goes beside. */
export type BulkReply<T> = { readonly done: T } | { readonly code: ErrorCode; readonly details: ErrorDetails };

/** A batch on its way to the thread. */
export interface SentBatch {
  readonly batch: PlannedBatch;
  readonly day: PartialDate;
}

/**
 * The batch as one JSON text, made of the lines that its records are already: a text is copied to a thread at once, an
 * object member by member.
 */
export function formatBatch({ type, records, lines }: RecordBatch, day: PartialDate): string {
  const planned = records.map(({ record: _, ...facts }, at) => {
    const text = JSON.stringify(facts);
    return `${text.slice(0, -1)},"record":${lines[at]}}`;
  });
  return `{"day":${JSON.stringify(day)},"batch":{"type":"${type}","records":[${planned.join()}]}}`;
}

export function parseBatch(text: string): SentBatch {
  return JSON.parse(text) as SentBatch;
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
