import { describe, expect, test } from "vitest";
import { listMembers } from "../../../../client/acts/members.ts";
import { drawnEntity, drawnRelationship } from "../../../support/browser/drawn.ts";

const share = (minimum: number, minimumExclusive = false) => ({
  share: { minimum, maximum: 100, minimumExclusive, maximumExclusive: false },
});
const subgraph = {
  entities: ["Ana", "Acme", "Bo", "Borealis", "Cedar", "Dune"].map((name) => drawnEntity(name)),
  relationships: [
    drawnRelationship("r-1", ["Ana", "Acme"], share(51)),
    drawnRelationship("r-2", ["Ana", "Borealis"], share(50)),
    drawnRelationship("r-3", ["Ana", "Cedar"], share(50, true)),
    drawnRelationship("r-4", ["Ana", "Dune"], { kind: "CONTROLS", status: "DENIED" }),
    drawnRelationship("r-5", ["Borealis", "Acme"], { kind: "SUPPLIES" }),
    drawnRelationship("r-6", ["Cedar", "Borealis"], { kind: "SUPPLIES" }),
    drawnRelationship("r-7", ["Acme", "Cedar"], { kind: "SUPPLIES" }),
  ],
};

const list = (by: "kind" | "controller" | "tier", key: string, centre: string | null = "acme") =>
  listMembers(subgraph, { by, key, centre }).map(({ id }) => id);

describe("what a fold takes together", () => {
  test("is every entity of a kind", () => {
    expect(list("kind", "FIRM")).toHaveLength(6);
    expect(list("kind", "PERSON")).toEqual([]);
  });

  test("is what an entity controls, or owns more than one half of, by a claim that is not denied", () => {
    expect(list("controller", "ana")).toEqual(["acme", "cedar"]);
  });

  test("is a tier of supply as counted upstream from the entity that was asked about, in a circle too", () => {
    expect(list("tier", "1")).toEqual(["borealis"]);
    expect(list("tier", "2")).toEqual(["cedar"]);
    expect(list("tier", "1", null)).toEqual([]);
  });
});
