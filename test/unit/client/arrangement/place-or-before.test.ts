import { expect, test } from "vitest";
import type { Arranger } from "../../../../client/arrangement/arranger.ts";
import type { Arranging } from "../../../../client/arrangement/arranging.ts";
import { placeOrBefore } from "../../../../client/arrangement/place-or-before.ts";
import type { Placement } from "../../../../client/layouts/layout.ts";

const open = { entities: ["a"], lines: [] };
const given: Arranging = {
  stages: [
    { kind: "grow", index: null, ...open },
    { kind: "arrange", layout: "tree", ...open },
    { kind: "arrange", layout: "force", ...open },
  ],
  layout: "path",
  paths: [],
  centre: null,
  sides: null,
  names: new Map(),
  frame: "wide",
};
const layoutsOf = ({ stages }: Arranging) => stages.flatMap((stage) => (stage.kind === "arrange" ? stage.layout : []));
const placement: Placement = { positions: new Map(), bends: new Map(), words: new Map(), wordsAt: new Map() };

test("a layout that takes too long leaves the places of the one before, and says so", async () => {
  const asked: string[][] = [];
  const arranger: Arranger = {
    async place(wanted) {
      asked.push(layoutsOf(wanted));
      return layoutsOf(wanted).includes("force") ? { kind: "late" } : { kind: "placed", placement };
    },
  };
  expect(await placeOrBefore(arranger, given)).toEqual({ kind: "placed", placement, gaveUp: "late" });
  expect(asked).toEqual([["tree", "force"], ["tree"]]);
});

test("where nothing can be placed, that is said", async () => {
  const arranger: Arranger = { place: async () => ({ kind: "failed" }) };
  expect(await placeOrBefore(arranger, given)).toEqual({ kind: "failed" });
});

test("places that are known are given at once, and what is superseded stays so", async () => {
  expect(placeOrBefore({ place: () => placement }, given)).toBe(placement);
  expect(await placeOrBefore({ place: async () => ({ kind: "superseded" }) }, given)).toEqual({ kind: "superseded" });
});
