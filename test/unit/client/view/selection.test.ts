import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSelection, inspectedOf, nothingSelected, parseSelection } from "../../../../client/view/selection.ts";

const id = fc.string({ minLength: 1 });
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((list) => new Set(list));

describe("the selection in the address", () => {
  test("reads back as the same selection", () => {
    fc.assert(
      fc.property(fc.option(id), ids, ids, (path, entities, relationships) => {
        const selection = { path, entities, relationships };
        expect(parseSelection(`#${formatSelection(selection)}`)).toEqual(selection);
      }),
    );
  });

  test("is empty where nothing is selected", () => {
    expect(formatSelection(nothingSelected)).toBe("");
    expect(parseSelection("")).toEqual(nothingSelected);
  });

  test("leaves alone what else the fragment states", () => {
    expect(parseSelection("#entity=acme&acts=pin:acme:1:2/")).toEqual({
      ...nothingSelected,
      entities: new Set(["acme"]),
    });
  });

  test("lets a relationship win over an entity: the inspector shows one thing", () => {
    expect(inspectedOf(parseSelection("#entity=acme&relationship=r-1"))).toEqual({ kind: "relationship", id: "r-1" });
    expect(inspectedOf(parseSelection("#entity=acme"))).toEqual({ kind: "entity", id: "acme" });
    expect(inspectedOf(nothingSelected)).toBe(null);
  });
});
