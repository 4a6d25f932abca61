import { expect, test } from "vitest";
import { nextPage } from "../../../../client/acts/next-page.ts";
import { pageKey } from "../../../../client/pieces/page-place.ts";
import { noPieces } from "../../../../client/pieces/pieces.ts";
import { loadedAnswer, loadedPage } from "../../../support/browser/loaded.ts";

const group = { entity: "ana", group: null };
const second = { ...group, page: 2 };
const answered = { ...noPieces, answer: loadedAnswer("Ana", loadedPage([["r-1", "Ana", "Acme"]], "one")) };

test("the next page follows those that are open, not those that are loaded", () => {
  const pieces = { ...answered, pages: new Map([[pageKey(second), loadedPage([], "two")]]) };
  expect(nextPage(pieces, { group, open: [] })).toEqual(second);
  expect(nextPage(pieces, { group, open: [second] })).toEqual({ ...group, page: 3 });
});

test("there is no next page after the last", () => {
  const pieces = { ...answered, pages: new Map([[pageKey(second), loadedPage([])]]) };
  expect(nextPage(pieces, { group, open: [second] })).toBe(null);
});

test("a group of which nothing is loaded begins with its first page", () => {
  const acme = { entity: "acme", group: null };
  expect(nextPage(answered, { group: acme, open: [] })).toEqual({ ...acme, page: 1 });
});
