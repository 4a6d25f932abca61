import { LinchpinError } from "../../errors.ts";
import { operationLimits } from "../../limits/operations.ts";

/** Lets a bounded number of tasks run at once and a bounded number wait their turn. */
export interface Gate {
  /** Runs the task when it is its turn. Rejects with TOO_BUSY when too many wait, or when the signal ends the wait. */
  pass<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function createGate({ running, waiting }: { readonly running: number; readonly waiting: number }): Gate {
  let active = 0;
  const queue = new Set<() => void>();

  const turn = (signal: AbortSignal) => {
    if (active < running) {
      active += 1;
      return Promise.resolve();
    }
    if (queue.size >= waiting) return Promise.reject(new LinchpinError("TOO_BUSY"));
    return new Promise<void>((resolve, reject) => {
      const leave = () => {
        queue.delete(enter);
        reject(signal.reason);
      };
      const enter = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      signal.addEventListener("abort", leave, { once: true });
      queue.add(enter);
    });
  };
  const hand = () => {
    const [next] = queue;
    if (next === undefined) active -= 1;
    else {
      queue.delete(next);
      next();
    }
  };

  return {
    async pass(task, signal) {
      await turn(signal);
      try {
        return await task();
      } finally {
        hand();
      }
    },
  };
}

/**
 * Runs the task under the deadline of one operation, joined with the asker's own signal. The race is ours: whatever
 * the task awaits, the answer comes in time. Rejects with DEADLINE, or with the signal's reason.
 */
export async function withDeadline<T>(
  task: (signal: AbortSignal) => Promise<T>,
  {
    asker,
    milliseconds = operationLimits.milliseconds,
  }: { readonly asker: AbortSignal; readonly milliseconds?: number },
): Promise<T> {
  const deadline = new AbortController();
  const timer = setTimeout(
    () => deadline.abort(new LinchpinError("DEADLINE", { bound: milliseconds / 1_000 })),
    milliseconds,
  );
  const signal = AbortSignal.any([asker, deadline.signal]);
  try {
    return await Promise.race([task(signal), rejectWhenAborted(signal)]);
  } finally {
    clearTimeout(timer);
  }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
