import { describe, expect, test } from "vitest";
import type { Act } from "../../../../client/acts/act.ts";
import { apply } from "../../../../client/acts/apply.ts";
import { nextNeed } from "../../../../client/acts/needs.ts";
import { type PagePlace, pageKey } from "../../../../client/pieces/page-place.ts";
import { noPieces, type Pieces } from "../../../../client/pieces/pieces.ts";
import { loadedAnswer, loadedPage } from "../../../support/browser/loaded.ts";

const answered: Pieces = { ...noPieces, answer: loadedAnswer("Ana", loadedPage([["r-1", "Ana", "Acme"]], "one")) };
const owns = { kind: "OWNS", direction: "FORWARD" } as const;
const third: Act = { kind: "expand", entity: "ana", group: null, page: 3, statuses: [] };

const needOf = (pieces: Pieces, ...acts: readonly Act[]) =>
  nextNeed(pieces, apply({ pieces, acts, layouts: [] }).skipped);

const withPage = (pieces: Pieces, [place, next]: readonly [PagePlace, string | null]): Pieces => ({
  ...pieces,
  pages: new Map(pieces.pages).set(pageKey(place), loadedPage([["r-2", "Ana", "Borealis"]], next)),
});

describe("what acts need loaded", () => {
  test("is nothing where all of it is there", () => {
    expect(needOf(answered)).toBe(null);
    const opened = { ...answered, groups: new Map([["\nana", []]]) };
    expect(needOf(opened, { ...third, page: 1 })).toBe(null);
  });

  test("is one page after another, from the answer's own on", () => {
    const place = { entity: "ana", group: null, page: 2 };
    expect(needOf(answered, third)).toEqual({ of: "relationships", place, after: "one" });
    const further = withPage(answered, [place, "two"]);
    expect(needOf(further, third)).toEqual({ of: "relationships", place: { ...place, page: 3 }, after: "two" });
  });

  test("ends with the last page there is, whatever the act asks for", () => {
    const ended = withPage(answered, [{ entity: "ana", group: null, page: 2 }, null]);
    expect(needOf(ended, third)).toBe(null);
  });

  test("begins a group with its first page", () => {
    const place = { entity: "acme", group: owns, page: 1 };
    expect(needOf(answered, { kind: "expand", ...place, page: 2, statuses: [] })).toEqual({
      of: "relationships",
      place,
      after: null,
    });
  });

  test("is nothing for an entity that is not in the picture", () => {
    expect(needOf(answered, { ...third, entity: "cedar", page: 1 })).toBe(null);
  });
});
