import { Piscina } from "piscina";
import type { Projection } from "../../projection/projection.ts";
import { threadFile } from "../../thread-file.ts";
import type { Answer } from "../engine.ts";
import type { Task, WorkerStart } from "./messages.ts";

export interface PoolSize {
  readonly threads: number;
  /** Questions that wait for a thread; beyond it they are refused. */
  readonly waiting: number;
}

/** Worker threads over one projection. */
export class Pool {
  readonly projection: Projection;
  private readonly piscina: Piscina<Task, Answer>;
  private readonly underWay = new Set<Promise<Answer>>();

  constructor(projection: Projection, { threads, waiting }: PoolSize) {
    this.projection = projection;
    const workerData: WorkerStart = { buffer: projection.buffer };
    this.piscina = new Piscina<Task, Answer>({
      filename: threadFile(import.meta.url, "worker"),
      name: "answerTask",
      minThreads: threads,
      maxThreads: threads,
      maxQueue: waiting,
      workerData,
    });
  }

  /** All threads work and the queue is full. */
  get isFull(): boolean {
    return this.piscina.queueSize >= this.piscina.options.maxQueue;
  }

  get waiting(): number {
    return this.piscina.queueSize;
  }

  async run(task: Task): Promise<Answer> {
    const answering = this.piscina.run(task);
    this.underWay.add(answering);
    try {
      return await answering;
    } finally {
      this.underWay.delete(answering);
    }
  }

  /** Lets the questions under way end, as each does by its deadline, then stops the threads. */
  async close(): Promise<void> {
    // Piscina's own close ends tasks that still run.
    await Promise.allSettled(this.underWay);
    await this.piscina.destroy();
  }
}
