import { expect, test } from "vitest";
import type { RelationshipKind } from "../../../../../server/domain/relationship-kinds.ts";
import { buildOrderAutomaton, isInOrder, parseOrder } from "../../../../../server/engine/claims/order-automaton.ts";

function keeps(order: readonly string[], kinds: readonly RelationshipKind[]): boolean {
  const parsed = parseOrder(order);
  if ("badPlace" in parsed) throw new RangeError(`bad place ${parsed.badPlace}`);
  return isInOrder(buildOrderAutomaton(parsed), kinds);
}

test("an element without a star stands exactly once", () => {
  expect(keeps(["OWNERSHIP", "SUPPLIES"], ["OWNS", "SUPPLIES"])).toBe(true);
  expect(keeps(["OWNERSHIP", "SUPPLIES"], ["OWNS", "OWNS", "SUPPLIES"])).toBe(false);
  expect(keeps(["OWNERSHIP", "SUPPLIES"], ["OWNS"])).toBe(false);
});

test("an element with a star stands any number of times, none included", () => {
  expect(keeps(["OWNERSHIP*", "SUPPLY"], ["OWNS", "CONTROLS", "SUPPLIES"])).toBe(true);
  expect(keeps(["OWNERSHIP*", "SUPPLY"], ["SUPPLIES"])).toBe(true);
  expect(keeps(["OWNERSHIP*", "OWNS"], ["OWNS", "OWNS"])).toBe(true);
});

test("without an order everything is in order", () => {
  expect(keeps([], ["PAYS", "OWNS"])).toBe(true);
});

test("the place of an unknown word is given", () => {
  expect(parseOrder(["OWNERSHIP*", "owns"])).toEqual({ badPlace: 1 });
  expect(parseOrder(["**"])).toEqual({ badPlace: 0 });
});
