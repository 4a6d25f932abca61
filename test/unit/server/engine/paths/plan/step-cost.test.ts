import { expect, test } from "vitest";
import { entityId, relationshipId } from "../../../../../../server/domain/ids.ts";
import {
  comparePaths,
  measureAge,
  measureDoubt,
  measureHub,
  measureLength,
  type PricedStep,
  pricePath,
} from "../../../../../../server/engine/paths/plan/step-cost.ts";
import { defaultWeights } from "../../../../../../server/engine/paths/question.ts";

const weights = { length: 1, doubt: 1, hub: 0.4, age: 1 };
const pricing = { weights, day: 20_000, graphVersion: "v1" };

function step(from: string, to: string, facts: Partial<PricedStep> = {}): PricedStep {
  return {
    relationship: relationshipId(`r-${from}-${to}`),
    kind: "OWNS",
    from: entityId(from),
    to: entityId(to),
    forward: true,
    parallels: [],
    confidence: 1,
    degreeTo: 1,
    ...facts,
  };
}

test("a step costs its weight, whatever it is", () => {
  expect(measureLength(weights)).toBe(1_000_000);
});

test("doubt is minus the logarithm of the confidence, in millionths", () => {
  expect([1, 0.9, 0.5].map((confidence) => measureDoubt(confidence, weights))).toEqual([0, 105_361, 693_147]);
});

test("a retracted claim, of which nothing is believed, still has a finite cost", () => {
  expect(measureDoubt(0, weights)).toBe(9_210_340);
});

test("an intermediate entity adds half the logarithm of its degree to either step", () => {
  expect([1, 2, 100].map((degree) => measureHub(degree, weights))).toEqual([0, 138_629, 921_034]);
});

test("age counts tens of years since the last day and nothing before it", () => {
  expect(measureAge(undefined, 20_000, weights)).toBe(0);
  expect(measureAge(20_000, 20_000, weights)).toBe(0);
  expect(measureAge(20_000 - 3_652.5, 20_000, weights)).toBe(1_000_000);
});

test("a path carries every term of its cost, its weakest step and its signature", () => {
  const steps = [
    step("ana", "acme", { confidence: 0.9, degreeTo: 4 }),
    step("acme", "borealis", {
      kind: "BACKS",
      forward: false,
      confidence: 0.8,
      lastDay: 20_000 - 3_652.5,
      degreeTo: 900,
    }),
  ];
  const { terms, ...path } = pricePath(steps, pricing);
  expect(path).toEqual({
    id: path.id,
    steps: [
      { relationship: "r-ana-acme", from: "ana", to: "acme", forward: true, parallels: [] },
      { relationship: "r-acme-borealis", from: "acme", to: "borealis", forward: false, parallels: [] },
    ],
    cost: 3.883023,
    weakest: 1,
    signature: "OWNS<BACKS",
  });
  expect(terms).toEqual([
    { name: "length", step: 0, value: 1 },
    { name: "doubt", step: 0, value: 0.105361 },
    { name: "hub", step: 0, value: 0.277259 },
    { name: "length", step: 1, value: 1 },
    { name: "doubt", step: 1, value: 0.223144 },
    { name: "hub", step: 1, value: 0.277259 },
    { name: "age", step: 1, value: 1 },
  ]);
});

test("the ends of a path add no hub cost, however many relationships they have", () => {
  expect(pricePath([step("ana", "acme", { degreeTo: 5_000 })], pricing).cost).toBe(1);
});

test("of two equally weak steps the first is the weakest", () => {
  const steps = [step("a", "b"), step("b", "c", { confidence: 0.4 }), step("c", "d", { confidence: 0.4 })];
  expect(pricePath(steps, pricing).weakest).toBe(1);
});

test("paths are ordered by cost, then hops, then the ids of their relationships", () => {
  const free = { ...pricing, weights: { ...defaultWeights, length: 0, hub: 0 } };
  const short = pricePath([step("a", "d")], free);
  const viaB = pricePath([step("a", "b"), step("b", "d")], free);
  const viaC = pricePath([step("a", "c"), step("c", "d")], free);
  const dear = pricePath([step("a", "d", { confidence: 0.5 })], free);
  expect([dear, viaC, viaB, short].sort(comparePaths)).toEqual([short, viaB, viaC, dear]);
});
