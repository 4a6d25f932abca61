import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LinchpinError } from "../../../../../server/errors.ts";
import { type ImportEnd, toEvents } from "../../../../../server/http/imports/import-events.ts";
import { openProgressFeed } from "../../../../../server/http/imports/progress-feed.ts";
import type { MeasuredProgress } from "../../../../../server/imports/progress-rate.ts";
import { uploadLimits } from "../../../../../server/limits/uploads.ts";
import { toShownReport } from "../../../../../server/resolvers/import-report.ts";
import { importReport } from "../../../../support/imports/import-report.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("tells of progress with its speed, of silence with a comment, and of an error in the catalogue's words", async () => {
  const letters = openProgressFeed<MeasuredProgress, ImportEnd>();
  const progress = { phase: "writing", done: 10, total: 30, unit: "records", perSecond: 4.6, secondsLeft: 5 } as const;
  const events = toEvents({ progress }, letters, "request-1");
  expect((await events.next()).value).toBe(
    'event: progress\ndata: {"phase":"writing","done":10,"total":30,"bytesPerSecond":null,"rowsPerSecond":5,"secondsLeft":5}\n\n',
  );
  const silence = events.next();
  await vi.advanceTimersByTimeAsync(uploadLimits.heartbeatMilliseconds);
  expect((await silence).value).toBe(": still at it\n\n");
  letters.end({ refusal: new LinchpinError("DATABASE_AWAY") });
  expect((await events.next()).value).toBe(
    'event: error\ndata: {"code":"DATABASE_AWAY","message":"The database cannot be reached just now.","next":"Ask again in a few seconds; the server reconnects by itself.","requestId":"request-1"}\n\n',
  );
  expect((await events.next()).done).toBe(true);
});

test("a report tells addresses and counts, and never where the server keeps its files", async () => {
  const { quarantineFile, ...report } = importReport({
    run: "run-1",
    format: "csv",
    quarantineFile: "/srv/home/quarantine/run-1.jsonl",
    leftovers: { kept: 12, file: "/srv/home/leftovers/run-1.jsonl" },
  });
  const whole = { ...report, ...(quarantineFile !== undefined && { quarantineFile }) };
  const letters = openProgressFeed<MeasuredProgress, ImportEnd>();
  const told = (await toEvents({ end: { report: whole } }, letters, "request-1").next()).value;
  expect(told).not.toContain("/srv");
  expect(JSON.parse(/^event: report\ndata: (.*)\n\n$/.exec(told)?.[1] ?? "")).toEqual({
    ...report,
    page: "/import/formats/csv",
    quarantine: "/import/run-1/quarantine",
    leftovers: { count: 12, kept: true },
    importRun: toShownReport(whole),
  });
  const counted = { end: { report: importReport({ leftovers: { kept: 12 } }) } };
  expect((await toEvents(counted, letters, "request-2").next()).value).toContain(
    '"leftovers":{"count":12,"kept":false}',
  );
});
