import { type ApiError, isPassing, toApiError } from "./api-error.ts";

/** Milliseconds to wait before each further try; the last one repeats. */
export const retryDelays: readonly number[] = [1_500, 3_000, 5_000];

interface Asking {
  readonly signal: AbortSignal;
  /** Told of every failure that will be tried again, so that the page can say so. */
  readonly onTrouble: (error: ApiError) => void;
}

/**
 * Asks until there is an answer: a failure that may pass is tried again after a pause, any other is thrown.
 * Rejects with the signal's reason once it is aborted.
 */
export async function keepAsking<Answer>(ask: () => Promise<Answer>, { signal, onTrouble }: Asking): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (thrown) {
      signal.throwIfAborted();
      const error = toApiError(thrown);
      if (!isPassing(error)) throw error;
      onTrouble(error);
      await pause(retryDelays[Math.min(tries, retryDelays.length - 1)] ?? 0, signal);
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
