import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createArranger, type WorkerLike } from "../../../../client/arrangement/arranger.ts";
import type { Arranging } from "../../../../client/arrangement/arranging.ts";
import type { Placement } from "../../../../client/layouts/layout.ts";

const asked = (id: string): Arranging => ({
  stages: [{ kind: "grow", entities: [id], lines: [], index: null }],
  layout: "path",
  paths: [],
  centre: null,
  sides: null,
  names: new Map(),
  frame: "wide",
});
const placement: Placement = {
  positions: new Map([["a", { x: 1, y: 2 }]]),
  bends: new Map(),
  words: new Map(),
  wordsAt: new Map(),
};

let opened: (WorkerLike & { ended: boolean })[] = [];
const arranger = () =>
  createArranger(() => {
    const worker = {
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage: () => undefined,
      terminate() {
        worker.ended = true;
      },
    } as WorkerLike & { ended: boolean };
    opened.push(worker);
    return worker;
  });
const answer = (worker: WorkerLike | undefined) =>
  worker?.onmessage?.call(
    worker as unknown as Worker,
    new MessageEvent("message", { data: { kind: "placed", placement } }),
  );

beforeEach(() => {
  opened = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a picture is placed by the worker once, and given at once when it is asked for again", async () => {
  const { place } = arranger();
  const first = place(asked("a"));
  answer(opened[0]);
  expect(await first).toEqual({ kind: "placed", placement });
  expect(place(asked("a"))).toBe(placement);
  expect(opened).toHaveLength(1);
});

test("a later picture ends the worker that is still at an earlier one", async () => {
  const { place } = arranger();
  const first = place(asked("a"));
  const second = place(asked("b"));
  expect(await first).toEqual({ kind: "superseded" });
  expect(opened.map(({ ended }) => ended)).toEqual([true, false]);
  answer(opened[1]);
  expect(await second).toEqual({ kind: "placed", placement });
});

test("what takes too long is given up, and the next picture gets a worker of its own", async () => {
  const { place } = arranger();
  const first = place(asked("a"));
  vi.advanceTimersByTime(10_000);
  expect(await first).toEqual({ kind: "late" });
  const next = place(asked("b"));
  answer(opened[1]);
  expect(await next).toEqual({ kind: "placed", placement });
});

test("a worker that breaks is told of, not waited for", async () => {
  const { place } = arranger();
  const first = place(asked("a"));
  const [broken] = opened;
  broken?.onerror?.call(broken as unknown as Worker, new Event("error") as ErrorEvent);
  expect(await first).toEqual({ kind: "failed" });
});
