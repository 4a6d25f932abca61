import { expect, test } from "vitest";
import { toValues } from "../../../../../client/panels/picture/to-values.ts";
import { toLines } from "../../../../../client/pieces/to-lines.ts";
import { drawnAlike } from "../../../../../client/view/drawn-by.ts";
import { drawnRelationship } from "../../../../support/browser/drawn.ts";

const share = { minimum: 25, maximum: 30, minimumExclusive: false, maximumExclusive: false };
const lines = toLines(
  [
    drawnRelationship("r-1", ["Ana", "Acme"], { confidence: 1, share }),
    drawnRelationship("r-2", ["Ana", "Acme"], { confidence: 0.2 }),
    drawnRelationship("r-3", ["Bo", "Acme"], { confidence: 0.5 }),
  ],
  new Set(),
);

test("unless asked for, nothing follows a value", () => {
  expect(toValues(lines, drawnAlike)).toEqual({
    sizes: new Map(),
    widths: new Map(),
    ribbons: [],
    entityScale: [],
    lineScale: [],
  });
});

test("an entity's area follows its relationships in the picture, with a scale for the legend", () => {
  const { sizes, entityScale } = toValues(lines, { entities: "degree", lines: "same" });
  expect([...sizes]).toEqual([
    ["ana", 56.66],
    ["acme", 64],
    ["bo", 47.09],
  ]);
  expect(entityScale.map(({ value }) => value)).toEqual([1, 2, 3]);
});

test("a line's width follows the confidence of its leading claim", () => {
  const { widths, lineScale } = toValues(lines, { entities: "same", lines: "confidence" });
  expect([...widths]).toEqual([
    ["r-1", 5],
    ["r-3", 2.88],
  ]);
  expect(lineScale.at(-1)).toEqual({ value: 1, pixels: 5 });
});

test("a stake with a stated share is a ribbon from its owner, between its bounds", () => {
  const { ribbons } = toValues(lines, { entities: "same", lines: "share" });
  expect(ribbons).toEqual([{ id: "r-1", from: "ana", to: "acme", minimum: 25, maximum: 30 }]);
});
