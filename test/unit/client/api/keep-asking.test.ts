import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiError, toApiError } from "../../../../client/api/api-error.ts";
import { keepAsking, retryDelays } from "../../../../client/api/keep-asking.ts";

const away = new ApiError({
  code: "DATABASE_AWAY",
  message: "The database cannot be reached just now.",
  next: "Wait.",
});
const refused = new ApiError({ code: "TOO_MANY_HOPS", message: "maxHops is 99.", next: "Ask for 12." });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("asking until there is an answer", () => {
  test("tries again after a failure that passes, and tells of each", async () => {
    const ask = vi
      .fn()
      .mockRejectedValueOnce(away)
      .mockRejectedValueOnce(new TypeError("fetch failed"))
      .mockResolvedValue(7);
    const troubles: string[] = [];
    const answer = keepAsking(ask, {
      signal: new AbortController().signal,
      onTrouble: ({ code }) => troubles.push(code),
    });
    await vi.advanceTimersByTimeAsync((retryDelays[0] ?? 0) + (retryDelays[1] ?? 0));
    expect(await answer).toBe(7);
    expect(troubles).toEqual(["DATABASE_AWAY", "OFFLINE"]);
  });

  test("gives up at once on a refusal", async () => {
    const ask = vi.fn().mockRejectedValue(refused);
    await expect(keepAsking(ask, { signal: new AbortController().signal, onTrouble: () => {} })).rejects.toBe(refused);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("stops when it is aborted while it waits", async () => {
    const ask = vi.fn().mockRejectedValue(away);
    const stop = new AbortController();
    const answer = keepAsking(ask, { signal: stop.signal, onTrouble: () => {} });
    const ended = expect(answer).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await ended;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("words a connection that failed", () => {
    expect(toApiError(new TypeError("fetch failed")).message).toBe("The server cannot be reached.");
  });
});
