import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act } from "../../../../client/acts/act.ts";
import { apply } from "../../../../client/acts/apply.ts";
import { noFilters } from "../../../../client/acts/filters.ts";
import { listShowAll } from "../../../../client/acts/show-all.ts";
import { pageKey } from "../../../../client/pieces/page-place.ts";
import { noPieces, type Pieces } from "../../../../client/pieces/pieces.ts";
import { loadedAnswer, loadedPage } from "../../../support/browser/loaded.ts";
import { randomActs } from "../../../support/browser/random-acts.ts";
import { randomPieces, thing } from "../../../support/browser/random-pieces.ts";

const acts = randomActs(thing);
const layouts = ["around", "path"];
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** Ana owns Acme and, on the second page, Borealis; Acme supplies Cedar. */
const second = { entity: "ana", group: null, page: 2 };
const ofAcme = { entity: "acme", group: { kind: "SUPPLIES", direction: "EITHER" }, page: 1 } as const;
const pieces: Pieces = {
  ...noPieces,
  answer: loadedAnswer("Ana", loadedPage([["r-1", "Ana", "Acme"]], "1")),
  pages: new Map([
    [pageKey(second), loadedPage([["r-2", "Ana", "Borealis"]])],
    [pageKey(ofAcme), loadedPage([["r-3", "Acme", "Cedar", { kind: "SUPPLIES", status: "ALLEGED" }]])],
  ]),
};

function show(...list: readonly Act[]) {
  const { entities, lines, hiddenEntities, hiddenRelationships, skipped } = apply({ pieces, acts: list, layouts });
  const relationships = lines.flatMap((line) => idsOf(line.relationships));
  return { drawn: [...idsOf(entities), ...relationships], hidden: [hiddenEntities, hiddenRelationships], skipped };
}

const expandAna = { kind: "expand", ...second, statuses: [] } as const;
const expandAcme = { kind: "expand", ...ofAcme, statuses: [] } as const;
const none = { hidden: [0, 0], skipped: [] };

describe("any picture", () => {
  test("is a function of what is loaded and of the acts", () => {
    fc.assert(
      fc.property(randomPieces, acts, (loaded, list) => {
        const again = apply({ pieces: structuredClone(loaded), acts: structuredClone(list), layouts });
        expect(apply({ pieces: loaded, acts: list, layouts })).toEqual(again);
      }),
    );
  });

  test("shows no relationship without both its ends, nothing twice, and counts all that it leaves out", () => {
    fc.assert(
      fc.property(randomPieces, acts, (loaded, list) => {
        const shown = apply({ pieces: loaded, acts: list, layouts });
        const entities = idsOf(shown.entities);
        const relationships = shown.lines.flatMap((line) => line.relationships);
        for (const { from, to } of relationships) expect(entities).toEqual(expect.arrayContaining([from.id, to.id]));
        expect(new Set(entities).size).toBe(entities.length);
        expect(new Set(idsOf(relationships)).size).toBe(relationships.length);
        expect(entities.length + shown.hiddenEntities).toBe(shown.opened.entities.length);
        expect(relationships.length + shown.hiddenRelationships).toBe(shown.opened.relationships.length);
      }),
    );
  });

  test("is the same without the acts that were skipped", () => {
    fc.assert(
      fc.property(randomPieces, acts, (loaded, list) => {
        const { skipped, ...shown } = apply({ pieces: loaded, acts: list, layouts });
        const followed = list.filter((act) => !skipped.some((one) => one.act === act));
        expect(apply({ pieces: loaded, acts: followed, layouts })).toEqual({ ...shown, skipped: [] });
      }),
    );
  });

  test("hides nothing once everything is shown again", () => {
    fc.assert(
      fc.property(randomPieces, acts, (loaded, list) => {
        const before = apply({ pieces: loaded, acts: list, layouts });
        const after = apply({ pieces: loaded, acts: [...list, ...listShowAll(before)], layouts });
        expect([after.hiddenEntities, after.hiddenRelationships]).toEqual([0, 0]);
        expect(after.skipped).toEqual(before.skipped);
      }),
    );
  });
});

test("the random pictures are of every sort: grown, hidden in part, folded, faded, and with acts that met nothing", () => {
  const shown = fc
    .sample(fc.tuple(randomPieces, acts), { numRuns: 300, seed: 1 })
    .map(([loaded, list]) => apply({ pieces: loaded, acts: list, layouts }));
  const sorts = [
    shown.filter(({ open }) => open.length > 0),
    shown.filter(({ entities, hiddenEntities }) => entities.length > 0 && hiddenEntities > 0),
    shown.filter(({ lines, hiddenRelationships }) => lines.length > 0 && hiddenRelationships > 0),
    shown.filter(({ folds }) => folds.some(({ entities }) => entities.length > 0)),
    shown.filter(({ faded }) => faded.size > 0),
    shown.filter(({ skipped }) => skipped.some(({ why }) => why === "unloaded")),
  ];
  expect(sorts.map(({ length }) => length > 5)).toEqual(sorts.map(() => true));
});

describe("an act", () => {
  test("that expands draws a page of relationships with the entities at their ends", () => {
    expect(show()).toEqual({ drawn: ["ana", "acme", "r-1"], ...none });
    expect(show(expandAna)).toEqual({ drawn: ["ana", "acme", "borealis", "r-1", "r-2"], ...none });
  });

  test("that collapses takes away what that group alone brought, and nothing else", () => {
    const collapse = { kind: "collapse", entity: "ana", group: null } as const;
    expect(show(expandAna, expandAcme, collapse)).toEqual({ drawn: ["ana", "acme", "cedar", "r-1", "r-3"], ...none });
  });

  test("that hides counts what it hides, until it is shown again", () => {
    const hide = { kind: "hide", ids: ["acme"] } as const;
    expect(show(hide)).toEqual({ drawn: ["ana"], hidden: [1, 1], skipped: [] });
    expect(show(hide, { kind: "unhide", ids: ["acme"] })).toEqual(show());
    expect(show({ kind: "hide", ids: ["r-1"] })).toEqual({ drawn: ["ana", "acme"], hidden: [0, 1], skipped: [] });
  });

  test("that folds takes the entities of a group out of the picture, and names them", () => {
    const fold = { kind: "fold", by: "controller", key: "ana" } as const;
    const owned = { answer: loadedAnswer("Ana", loadedPage([["r-1", "Ana", "Acme", { kind: "CONTROLS" }]])) };
    const shown = apply({ pieces: { ...noPieces, ...owned }, acts: [fold], layouts });
    expect(idsOf(shown.entities)).toEqual(["ana"]);
    expect(shown.folds).toEqual([{ by: "controller", key: "ana", entities: ["acme"] }]);
  });

  test("that focuses leaves what it names and the relationships among them", () => {
    const focus = { kind: "focus", ids: ["acme", "cedar"] } as const;
    expect(show(expandAcme, focus)).toEqual({ drawn: ["acme", "cedar", "r-3"], hidden: [1, 1], skipped: [] });
    expect(show(expandAcme, focus, { kind: "focus", ids: [] })).toEqual(show(expandAcme));
  });

  test("that filters hides a kind with all that ends at it, or a status and no entity; the last one holds", () => {
    const firms = { kind: "filter", kinds: ["FIRM"], statuses: [] } as const;
    const alleged = { kind: "filter", kinds: [], statuses: ["ALLEGED"] } as const;
    // Ana is who the question is about: she stays.
    expect(show(firms)).toEqual({ drawn: ["ana"], hidden: [1, 1], skipped: [] });
    const left = { drawn: ["ana", "acme", "cedar", "r-1"], hidden: [0, 1], skipped: [] };
    expect(show(expandAcme, firms, alleged)).toEqual(left);
    expect(apply({ pieces, acts: [firms], layouts }).filters).toEqual({ ...noFilters, kinds: new Set(["FIRM"]) });
  });

  test("that spans a time fades what is surely outside of it", () => {
    const page = loadedPage([
      ["r-1", "Ana", "Acme", { until: "2020" }],
      ["r-2", "Ana", "Borealis", { since: "2024-06" }],
    ]);
    const dated = { ...noPieces, answer: loadedAnswer("Ana", page) };
    const span = { kind: "span", from: "2021", until: "2024-06", axis: "valid" } as const;
    expect(apply({ pieces: dated, acts: [span], layouts }).faded).toEqual(new Set(["r-1"]));
  });

  test.each<[string, Act, "absent" | "idle" | "unloaded"]>([
    ["hides what is not there", { kind: "hide", ids: ["nobody"] }, "absent"],
    ["expands what is not there", { kind: "expand", entity: "cedar", group: null, page: 1, statuses: [] }, "absent"],
    ["opens a page past the last", { ...expandAcme, page: 2 }, "absent"],
    ["folds a group of none", { kind: "fold", by: "tier", key: "3" }, "absent"],
    ["pins what is not there", { kind: "pin", id: "nobody", x: 0, y: 0 }, "absent"],
    ["arranges by a layout that is none", { kind: "arrange", layout: "spiral" }, "absent"],
    ["collapses what is not open", { kind: "collapse", entity: "acme", group: null }, "idle"],
    ["shows what is not hidden", { kind: "unhide", ids: ["acme"] }, "idle"],
    ["unfolds what is not folded", { kind: "unfold", by: "kind", key: "FIRM" }, "idle"],
    ["unpins what is not pinned", { kind: "unpin", id: "acme" }, "idle"],
    ["opens a page past the last of several", { ...expandAna, page: 3 }, "absent"],
    [
      "waits for a group",
      { kind: "expand", entity: "ana", group: { kind: "OWNS", direction: "FORWARD" }, page: 1, statuses: [] },
      "unloaded",
    ],
  ])("that %s is skipped and told", (_, act, why) => {
    expect(show(act)).toEqual({ ...show(), skipped: [{ act, why }] });
  });
});
