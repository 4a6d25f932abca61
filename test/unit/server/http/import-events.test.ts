import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LinchpinError } from "../../../../server/errors.ts";
import { type ImportEnd, toEvents } from "../../../../server/http/import-events.ts";
import { createLetterbox } from "../../../../server/http/letterbox.ts";
import { limits } from "../../../../server/limits.ts";
import type { MeasuredProgress } from "../../../../server/progress-rate.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("tells of progress with its speed, of silence with a comment, and of an error in the catalogue's words", async () => {
  const letters = createLetterbox<MeasuredProgress, ImportEnd>();
  const progress = { phase: "writing", done: 10, total: 30, unit: "records", perSecond: 4.6, secondsLeft: 5 } as const;
  const events = toEvents({ progress }, letters, "request-1");
  expect((await events.next()).value).toBe(
    'event: progress\ndata: {"phase":"writing","done":10,"total":30,"bytesPerSecond":null,"rowsPerSecond":5,"secondsLeft":5}\n\n',
  );
  const silence = events.next();
  await vi.advanceTimersByTimeAsync(limits.heartbeatMilliseconds);
  expect((await silence).value).toBe(": still at it\n\n");
  letters.end({ refusal: new LinchpinError("DATABASE_AWAY") });
  expect((await events.next()).value).toBe(
    'event: error\ndata: {"code":"DATABASE_AWAY","message":"The database cannot be reached just now.","next":"Ask again in a few seconds; the server reconnects by itself.","requestId":"request-1"}\n\n',
  );
  expect((await events.next()).done).toBe(true);
});
