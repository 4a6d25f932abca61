import type { Projection } from "../../projection/projection.ts";
import { Threads } from "../../threads/threads.ts";
import type { Answer } from "../answer.ts";
import type { Task, WorkerStart } from "./messages.ts";

export interface PoolSize {
  readonly threads: number;
  /** Questions that wait for a thread; beyond it they are refused. */
  readonly waiting: number;
}

/** Worker threads over one projection. */
export class Pool {
  readonly projection: Projection;
  private readonly threads: Threads;

  constructor(projection: Projection, size: PoolSize) {
    this.projection = projection;
    const startedWith: WorkerStart = { buffer: projection.buffer };
    this.threads = new Threads(import.meta.url, "worker", { ...size, startedWith });
  }

  /** All threads work and the queue is full. */
  get isFull(): boolean {
    return this.threads.isFull;
  }

  get waiting(): number {
    return this.threads.waiting;
  }

  run(task: Task): Promise<Answer> {
    return this.threads.run(task, { name: "answerTask" });
  }

  /** Lets the questions under way end, as each does by its deadline, and then the threads. */
  close(): Promise<void> {
    return this.threads.close();
  }
}
