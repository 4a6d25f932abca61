interface Bounds {
  readonly milliseconds: number;
  /** What to reject with when the time is over. */
  readonly otherwise: () => Error;
  /** Rejects with the signal's reason as soon as it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** The outcome of the work if it comes in time. The work itself goes on: whoever started it ends it. */
export function settleWithin<T>(work: Promise<T>, { milliseconds, otherwise, signal }: Bounds): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(otherwise()), milliseconds);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    });
  });
}
