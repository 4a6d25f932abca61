import { expect, test } from "vitest";
import { entityKinds } from "../../../../server/domain/entity.ts";
import {
  families,
  kindFacts,
  kindsOfFamilies,
  pathFamilies,
  relationshipKindNames,
} from "../../../../server/domain/relationship-kinds.ts";

const rows = relationshipKindNames.map((kind) => ({ kind, ...kindFacts(kind) }));

test("every kind reads as a sentence in both directions", () => {
  const reading = (text: string) => /^[a-z]+( [a-z]+)*$/.test(text);
  expect(rows.filter(({ forward, backward }) => !reading(forward) || !reading(backward))).toEqual([]);
  expect(kindFacts("OWNS")).toMatchObject({ ends: ["owner", "asset"], forward: "owns", backward: "is owned by" });
});

test("a kind without direction reads the same and allows the same ends both ways", () => {
  const undirected = rows.filter(({ directed }) => !directed);
  expect(undirected.map(({ kind }) => kind)).toEqual([
    "PARTNER_OF",
    "FAMILY_OF",
    "ASSOCIATED_WITH",
    "NEAR",
    "COMPETES_WITH",
    "SAME_AS_CANDIDATE",
  ]);
  for (const { ends, forward, backward, from, to } of undirected) {
    expect(ends[1]).toBe(ends[0]);
    expect(backward).toBe(forward);
    expect(to).toEqual(from);
  }
});

test("a kind with a direction tells its ends and its directions apart", () => {
  for (const { ends, forward, backward } of rows.filter(({ directed }) => directed)) {
    expect(ends[1]).not.toBe(ends[0]);
    expect(backward).not.toBe(forward);
  }
});

test("each end allows at least one kind of entity, none twice and none unknown", () => {
  for (const { from, to } of rows) {
    for (const allowed of [from, to]) {
      expect(allowed.length).toBeGreaterThan(0);
      expect(new Set(allowed).size).toBe(allowed.length);
      expect(allowed.filter((kind) => !entityKinds.includes(kind))).toEqual([]);
    }
  }
});

test("only owning and supplying carry a share", () => {
  expect(rows.filter(({ carriesShare }) => carriesShare).map(({ kind }) => kind)).toEqual(["OWNS", "SUPPLIES"]);
});

test("the families part the kinds: each kind is in exactly one, none is empty", () => {
  expect(families.flatMap((family) => kindsOfFamilies([family]))).toEqual(relationshipKindNames);
  expect(families.filter((family) => kindsOfFamilies([family]).length === 0)).toEqual([]);
  expect(kindsOfFamilies([])).toEqual([]);
});

test("paths leave out what joins everything to everything", () => {
  expect(families.filter((family) => !pathFamilies.some((wanted) => wanted === family))).toEqual([
    "PLACE",
    "MARKET",
    "IDENTITY",
  ]);
});
