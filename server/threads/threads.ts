import { setTimeout as wait } from "node:timers/promises";
import { Piscina } from "piscina";
import { threadFile } from "./thread-file.ts";

/**
 * Milliseconds that threads have nothing to do before they are ended. V8 compiles what ran often in the background; a
 * thread that ends meanwhile takes the whole process with it (Node 20 asserts that the thread is still known when the
 * compiler wants memory). A compilation takes some tens of milliseconds.
 */
const restMilliseconds = 500;

const ending = new Set<Promise<void>>();

export interface ThreadsOptions {
  /** How many there are, from the beginning. */
  readonly threads: number;
  /** Tasks that one takes before it has ended the first; one unless given. */
  readonly tasksPerThread?: number;
  /** Tasks that wait for a thread; beyond it `run` fails. No bound unless given. */
  readonly waiting?: number;
  /** What each thread is started with, for Piscina's `workerData`. */
  readonly startedWith?: unknown;
  /** Megabytes of each thread's heap for what is soon garbage; V8's own choice unless given. */
  readonly youngMegabytes?: number;
}

export interface RunOptions {
  /** The function of the program. */
  readonly name: string;
  /** What moves to the thread instead of being copied. */
  readonly transferList?: ArrayBuffer[];
}

/** Threads that run the functions of one program, named without its ending, that stands beside the module. */
export class Threads {
  private readonly pool: Piscina;
  private readonly waitingAtMost: number;
  private readonly underWay = new Set<Promise<unknown>>();
  private isClosed = false;

  constructor(module: string, program: string, options: ThreadsOptions) {
    const { threads, tasksPerThread = 1, waiting = Number.POSITIVE_INFINITY, startedWith, youngMegabytes } = options;
    this.waitingAtMost = waiting;
    this.pool = new Piscina({
      filename: threadFile(module, program),
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: tasksPerThread,
      maxQueue: waiting,
      workerData: startedWith,
      ...(youngMegabytes !== undefined && { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } }),
    });
  }

  /** Tasks that wait for a thread. */
  get waiting(): number {
    return this.pool.queueSize;
  }

  /** All threads work and as many tasks wait as may. */
  get isFull(): boolean {
    return this.waiting >= this.waitingAtMost;
  }

  /** Gives what the function gives, or fails as it does. */
  async run<Reply>(task: unknown, options: RunOptions): Promise<Reply> {
    const running: Promise<Reply> = this.pool.run(task, options);
    this.underWay.add(running);
    try {
      return await running;
    } finally {
      this.underWay.delete(running);
    }
  }

  /** Lets the tasks under way end. The threads end soon after, by themselves; the process lives until then. */
  async close(): Promise<void> {
    // Piscina's own close ends tasks that still run.
    await Promise.allSettled(this.underWay);
    if (this.isClosed) return;
    this.isClosed = true;
    const end = wait(restMilliseconds)
      .then(() => this.pool.destroy())
      .finally(() => ending.delete(end));
    ending.add(end);
  }
}

/** Settles when no closed threads are left: to be awaited before `process.exit`, which ends threads at once. */
export async function threadsEnded(): Promise<void> {
  await Promise.all(ending);
}
