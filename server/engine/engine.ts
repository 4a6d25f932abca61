import type { OutlineIds, Outlines } from "../domain/outline.ts";
import type { AnswerTo } from "./answer.ts";
import type { Question } from "./question.ts";

export interface AskOptions {
  /** Ends the search; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** The copy of the graph's structure that an engine holds in memory. */
export interface EngineMemory {
  readonly bytes: number;
  readonly entities: number;
  readonly relationships: number;
}

/**
 * Answers questions of structure. Who is joined to whom is asked here; text and evidence are asked of the store.
 * Throws LinchpinError UNKNOWN_IDS for ends that are not in the graph, DEADLINE when nothing was found in time.
 */
export interface Engine {
  ask<Q extends Question>(question: Q, options: AskOptions): Promise<AnswerTo<Q>>;
  /**
   * The outlines of those that it holds in memory, at once and beside whatever is searched; unknown ids are absent.
   * Undefined, or absent, while it holds nothing.
   */
  readonly findOutlines?: (wanted: OutlineIds) => Outlines | undefined;
  /** What it holds at the moment; undefined, or absent, while it holds nothing. */
  readonly measure?: () => EngineMemory | undefined;
}
