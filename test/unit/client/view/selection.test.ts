import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nothingSelected, parseSelection, toHash } from "../../../../client/view/selection.ts";

const id = fc.option(fc.string({ minLength: 1 }));

describe("the selection in the address", () => {
  test("reads back as the same selection", () => {
    fc.assert(
      fc.property(id, id, fc.boolean(), (path, other, isEntity) => {
        const selection = { path, entity: isEntity ? other : null, relationship: isEntity ? null : other };
        expect(parseSelection(toHash(selection))).toEqual(selection);
      }),
    );
  });

  test("is empty where nothing is selected", () => {
    expect(toHash(nothingSelected)).toBe("");
    expect(parseSelection("")).toEqual(nothingSelected);
  });

  test("lets a relationship win over an entity: the inspector shows one thing", () => {
    expect(parseSelection("#entity=acme&relationship=r-1")).toEqual({ path: null, entity: null, relationship: "r-1" });
  });
});
