import { expect, test } from "vitest";
import { openProgressFeed } from "../../../../../server/http/imports/progress-feed.ts";

test("who reads slowly gets the latest progress, and the end after it", async () => {
  const box = openProgressFeed<number, string>();
  box.put(1);
  box.put(2);
  box.end("over");
  expect(await box.take(10)).toEqual({ progress: 2 });
  expect(await box.take(10)).toEqual({ end: "over" });
});

test("who waits is woken by what comes", async () => {
  const box = openProgressFeed<number, string>();
  const waiting = box.take(10_000);
  box.put(7);
  expect(await waiting).toEqual({ progress: 7 });
  const again = box.take(10_000);
  box.end("over");
  expect(await again).toEqual({ end: "over" });
});

test("where nothing comes in time there is nothing", async () => {
  expect(await openProgressFeed<number, string>().take(5)).toBe(undefined);
});
