import type { Projection } from "../../projection/projection.ts";
import { Threads } from "../../threads/threads.ts";
import type { Answer } from "../answer.ts";
import { Answerer } from "../answerer.ts";
import type { Task, WorkerStart } from "./messages.ts";

export interface PoolSize {
  readonly threads: number;
  /** Questions that wait for a thread; beyond it they are refused. */
  readonly waiting: number;
}

/** Searches may take seconds; looks take as long as reading some rows, and never wait for a search. */
export type Lane = "search" | "look";

/** Threads over one projection: this one for what is small, those that search, and one that looks, from the first look on. */
export class Pool {
  readonly projection: Projection;
  private readonly size: PoolSize;
  private readonly answerer: Answerer;
  private readonly searching: Threads;
  private looking: Threads | undefined;

  constructor(projection: Projection, size: PoolSize) {
    this.projection = projection;
    this.size = size;
    this.answerer = new Answerer(projection);
    this.searching = this.start(size.threads);
  }

  /** Answers on the calling thread, which does nothing else meanwhile. */
  answerHere({ question, ...stop }: Omit<Task, "cancelled">): Answer {
    return this.answerer.answer(question, stop);
  }

  /** All threads of the lane work and the queue is full. */
  isFull(lane: Lane): boolean {
    return this.threadsOf(lane).isFull;
  }

  get waiting(): number {
    return this.searching.waiting + (this.looking?.waiting ?? 0);
  }

  run(task: Task, lane: Lane): Promise<Answer> {
    return this.threadsOf(lane).run(task, { name: "answerTask" });
  }

  /** Lets the questions under way end, as each does by its deadline, and then the threads. */
  async close(): Promise<void> {
    await Promise.all([this.searching.close(), this.looking?.close()]);
  }

  private threadsOf(lane: Lane): Threads {
    if (lane === "search") return this.searching;
    this.looking ??= this.start(1);
    return this.looking;
  }

  private start(threads: number): Threads {
    const startedWith: WorkerStart = { buffer: this.projection.buffer };
    return new Threads(import.meta.url, "worker", { threads, waiting: this.size.waiting, startedWith });
  }
}
