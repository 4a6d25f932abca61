import { describe, expect, test } from "vitest";
import { toLines } from "../../../../client/pieces/to-lines.ts";
import { drawnRelationship } from "../../../support/browser/drawn.ts";

const owns = drawnRelationship("r-1", ["Ana", "Acme"], { confidence: 0.5 });
const backs = drawnRelationship("r-2", ["Ana", "Acme"], { kind: "BACKS", confidence: 0.9, status: "CONFIRMED" });
const back = drawnRelationship("r-3", ["Acme", "Ana"], { kind: "PAYS", confidence: 0.1, status: "ALLEGED" });

describe("the lines of a picture", () => {
  test("are one for all relationships between two entities, led by the one with most confidence", () => {
    expect(toLines([owns, backs, back], new Set())).toEqual([
      { id: "r-2", pair: "acme\nana", leading: backs, relationships: [backs, owns, back] },
    ]);
  });

  test("are led by a step of a path where there is one", () => {
    expect(toLines([owns, backs, back], new Set(["r-3"])).map(({ id, pair }) => [id, pair])).toEqual([
      ["r-3", "acme\nana"],
    ]);
  });
});
