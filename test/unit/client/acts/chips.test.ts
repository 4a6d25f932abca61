import { describe, expect, test } from "vitest";
import type { Act } from "../../../../client/acts/act.ts";
import { apply } from "../../../../client/acts/apply.ts";
import {
  groupsKey,
  type NeighbourGroup,
  neighboursKey,
  toNeighbourPage,
} from "../../../../client/pieces/neighbours.ts";
import { noPieces, type Pieces } from "../../../../client/pieces/pieces.ts";
import { pageSubgraph } from "../../../../client/pieces/to-subgraph.ts";
import { loadedAnswer, loadedPage } from "../../../support/browser/loaded.ts";

const statuses: readonly [] = [];
const group: NeighbourGroup = {
  key: "OWNS:FORWARD:FIRM",
  kind: "OWNS",
  direction: "FORWARD",
  entityKind: "FIRM",
  count: 3,
  relationships: 3,
  neighbours: ["acme", "borealis", "cedar"],
  hasNextPage: false,
};
const people: NeighbourGroup = { ...group, key: "OWNS:BACKWARD:PERSON", direction: "BACKWARD", entityKind: "PERSON" };

/** The answer is Ana with Acme; her group holds Acme, Borealis and, on the second page, Cedar. */
const pieces: Pieces = {
  ...noPieces,
  answer: loadedAnswer("Ana", loadedPage([["r-1", "Ana", "Acme"]])),
  groups: new Map([
    [
      groupsKey({ entity: "ana", statuses }),
      [group, { ...people, count: 10_000, neighbours: ["p-1"], hasNextPage: true }],
    ],
  ]),
  neighbours: new Map([
    [
      neighboursKey({ entity: "ana", kind: "FIRM", page: 1, statuses }),
      {
        ...toNeighbourPage({
          entity: "ana",
          known: new Set(),
          loaded: pageSubgraph(
            loadedPage([
              ["r-1", "Ana", "Acme"],
              ["r-2", "Ana", "Borealis"],
            ]),
          ),
          cursors: ["next"],
        }),
      },
    ],
  ]),
};

const groups = { kind: "expand", entity: "ana", group: null, page: 1, statuses } as const;
const firms = { kind: "expand", entity: "ana", group: "FIRM", page: 1, statuses } as const;
const show = (...acts: readonly Act[]) => apply({ pieces, acts, layouts: [] });
const chipsOf = (...acts: readonly Act[]) =>
  show(...acts).chips.map(({ kind, role, count, isOpen, isRest }) => ({ kind, role, count, isOpen, isRest }));

describe("an expanded entity", () => {
  test("stands among its groups, none opened, however many are in them", () => {
    expect(chipsOf(groups)).toEqual([
      { kind: "FIRM", role: "group", count: 2, isOpen: false, isRest: true },
      { kind: "PERSON", role: "group", count: 10_000, isOpen: false, isRest: false },
    ]);
    expect(show(groups).entities).toEqual(show().entities);
  });

  test("opens a group as a list of those that are new, with the way to the next", () => {
    const shown = show(groups, firms);
    expect(shown.indexes).toEqual([{ entity: "ana", kind: "FIRM", entities: ["borealis"] }]);
    expect(chipsOf(groups, firms).slice(0, 2)).toEqual([
      { kind: "FIRM", role: "group", count: 2, isOpen: true, isRest: true },
      { kind: "FIRM", role: "more", count: 1, isOpen: true, isRest: true },
    ]);
    expect(shown.stages.at(-1)).toMatchObject({ kind: "grow", index: { kind: "FIRM", entities: ["borealis"] } });
    expect(shown.chips[1]?.press).toEqual({ ...firms, page: 2 });
  });

  test("closes a group without touching the rest, and all of it at once", () => {
    const closing = { kind: "collapse", entity: "ana", group: "FIRM" } as const;
    expect(show(groups, firms).chips[0]?.press).toEqual(closing);
    expect(show(groups, firms, closing)).toMatchObject({ entities: show(groups).entities, chips: show(groups).chips });
    expect(show(groups, firms, { ...closing, group: null })).toMatchObject({ entities: show().entities, chips: [] });
  });

  test("shows an opened group's chip alone where only that was opened", () => {
    expect(chipsOf(firms).map(({ kind, isOpen }) => [kind, isOpen])).toEqual([
      ["FIRM", true],
      ["FIRM", true],
    ]);
  });

  test("leaves out groups of kinds that are switched off", () => {
    const off = { kind: "filter", kinds: ["PERSON"], statuses: [] } as const;
    expect(chipsOf(groups, off).map(({ kind }) => kind)).toEqual(["FIRM"]);
  });
});
