import { LinchpinError } from "../../errors.ts";
import { engineLimits } from "../../limits/engine.ts";
import { findOutlines } from "../../projection/outlines.ts";
import type { Projection } from "../../projection/projection.ts";
import type { Answer, AnswerTo } from "../answer.ts";
import { refuse } from "../answerer.ts";
import type { AskOptions, Engine } from "../engine.ts";
import { estimateWork } from "../estimate-work.ts";
import type { Question } from "../question.ts";
import { type Lane, Pool, type PoolSize } from "./pool.ts";

/** The engine's port, answered on a projection: by worker threads, and at once where that takes less than a moment. */
export interface ProjectionEngine extends Engine {
  /** What questions are answered on from now on. */
  readonly projection: Projection;
  /** Questions that wait for a thread. */
  readonly waiting: number;
  /** New questions go to the next projection; those under way end on the old one. */
  swap(next: Projection): void;
  /** Lets the questions under way end, then stops the threads. */
  close(): Promise<void>;
}

export interface ProjectionEngineOptions extends PoolSize {
  readonly projection: Projection;
  /** Time for one question, waiting included. */
  readonly milliseconds?: number;
}

/** Starts the threads. Questions are refused with TOO_BUSY when more wait than `waiting`. */
export function openProjectionEngine({
  projection,
  milliseconds = engineLimits.milliseconds,
  ...size
}: ProjectionEngineOptions): ProjectionEngine {
  let pool = new Pool(projection, size);
  const retired = new Set<Promise<void>>();
  return {
    get projection() {
      return pool.projection;
    },
    get waiting() {
      return pool.waiting;
    },
    async ask<Q extends Question>(question: Q, options: AskOptions): Promise<AnswerTo<Q>> {
      return (await askPool(pool, question, { ...options, milliseconds })) as AnswerTo<Q>;
    },
    findOutlines: (wanted) => findOutlines(pool.projection, wanted),
    swap(next) {
      const closing = pool.close().finally(() => retired.delete(closing));
      retired.add(closing);
      pool = new Pool(next, size);
    },
    async close() {
      await Promise.all([pool.close(), ...retired]);
    },
  };
}

async function askPool(
  pool: Pool,
  question: Question,
  { signal, milliseconds }: AskOptions & { readonly milliseconds: number },
): Promise<Answer> {
  signal.throwIfAborted();
  const refusal = refuse(pool.projection, question);
  if (refusal !== undefined) throw new LinchpinError(refusal.code, refusal.details);
  const deadline = Date.now() + milliseconds;
  const work = estimateWork(pool.projection, question);
  if (work <= engineLimits.answeredHereMicroseconds) return pool.answerHere({ question, deadline });
  const lane: Lane = Number.isFinite(work) ? "look" : "search";
  if (pool.isFull(lane)) throw new LinchpinError("TOO_BUSY");

  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const found = pool.run({ question, deadline, cancelled }, lane);
  let cancel = (): void => {};
  const givenUp = new Promise<never>((_, reject) => {
    cancel = () => {
      Atomics.store(cancelled, 0, 1);
      reject(signal.reason);
    };
  });
  signal.addEventListener("abort", cancel, { once: true });
  try {
    const answer = await Promise.race([found, givenUp]);
    if (answer.isLate) {
      throw new LinchpinError("DEADLINE", { bound: milliseconds / 1_000 });
    }
    return answer;
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
