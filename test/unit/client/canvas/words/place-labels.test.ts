import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap } from "../../../../../client/canvas/words/box.ts";
import { placeLabels } from "../../../../../client/canvas/words/place-labels.ts";
import type { Rank, SeenEntity, SeenLine } from "../../../../../client/canvas/words/seen.ts";

const measure = (text: string) => [...text].length * 7;
const entity = (id: string, x: number, rank: Rank = "plain"): SeenEntity => ({
  id,
  name: `The name of ${id}`,
  at: { x, y: 0 },
  half: 20,
  rank,
  side: "below",
  stacked: 0,
});
const line = (id: string, from: number, to: number, change: Partial<SeenLine> = {}): SeenLine => ({
  id,
  says: "supplies",
  isDisputed: false,
  along: [
    { x: from + 22, y: 0 },
    { x: to - 22, y: 0 },
  ],
  rank: "plain",
  step: null,
  claims: 1,
  wordsAt: 0.5,
  ...change,
});

const three = [entity("ana", 0, "end"), entity("bo", 200), entity("cedar", 400)];
const kinds = (labels: ReturnType<typeof placeLabels>) => labels.map(({ kind, id }) => `${kind} ${id}`);

test("a line's words stand above its stroke, with the number of its step, and the count of its claims on it", () => {
  const lines = [line("r-1", 0, 200, { rank: "lit", step: 1, claims: 4 })];
  const labels = placeLabels({ entities: three, lines, chips: [], zoom: 1, width: 900 }, measure);
  const [claims, words, step] = ["claims", "words", "step"].map((kind) => labels.find((label) => label.kind === kind));
  expect(words?.lines).toEqual(["supplies"]);
  expect((words?.box.y ?? 0) + (words?.box.height ?? 0)).toBeLessThan(0);
  expect(step?.lines).toEqual(["1"]);
  expect(claims?.lines).toEqual(["4"]);
  expect((claims?.box.y ?? 0) + (claims?.box.height ?? 0) / 2).toBe(0);
});

test("below zoom 0.6 only what is in front says something, below 0.4 only the ends and what is in front have names", () => {
  const lines = [line("r-1", 0, 200), line("r-2", 200, 400, { rank: "pointed" })];
  const at = (zoom: number) => kinds(placeLabels({ entities: three, lines, chips: [], zoom, width: 900 }, measure));
  expect(at(1)).toEqual(["name ana", "words r-2", "name bo", "name cedar", "words r-1"]);
  expect(at(0.55)).toEqual(["name ana", "words r-2", "name bo", "name cedar"]);
  expect(at(0.35)).toEqual(["name ana", "words r-2"]);
});

test("beside a path in front lines say nothing", () => {
  const lines = [line("r-1", 0, 200, { rank: "beside" })];
  expect(kinds(placeLabels({ entities: three, lines, chips: [], zoom: 1, width: 900 }, measure))).not.toContain(
    "words r-1",
  );
});

test("no label lies over another or over an entity, wherever they stand, but for names that must be there", () => {
  const point = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -300, max: 300 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 24 }), fc.double({ min: 0.2, max: 2, noNaN: true }), (points, zoom) => {
      const entities = points.map((at, index) => ({ ...entity(`e${index}`, 0), at }));
      const lines = points.slice(1).map((at, index) => ({
        ...line(`r${index}`, 0, 0, { claims: 1 + (index % 3) }),
        along: [points[index] ?? at, at],
      }));
      const boxes = placeLabels({ entities, lines, chips: [], zoom, width: 900 }, measure);
      boxes.forEach((label, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(label.box, other.box)).toBe(false);
      });
    }),
  );
});
