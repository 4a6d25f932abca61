import { describe, expect, test } from "vitest";
import { noFilters, toggled } from "../../../../client/view/filters.ts";
import { toVisible } from "../../../../client/view/visible.ts";
import { drawnEntity, drawnRelationship } from "../../../support/browser/drawn.ts";

const ana = drawnEntity("Ana", { kind: "PERSON" });
const acme = drawnEntity("Acme");
const owns = drawnRelationship("r-1", ["Ana", "Acme"], { confidence: 0.5 });
const backs = drawnRelationship("r-2", ["Ana", "Acme"], { kind: "BACKS", confidence: 0.9, status: "CONFIRMED" });
const back = drawnRelationship("r-3", ["Acme", "Ana"], { kind: "PAYS", confidence: 0.1, status: "ALLEGED" });
const subgraph = { entities: [ana, acme], relationships: [owns, backs, back] };

describe("what is on the canvas", () => {
  test("draws all relationships between two entities as one line, led by the one with most confidence", () => {
    expect(toVisible(subgraph, noFilters).lines).toEqual([
      { id: "r-2", leading: backs, relationships: [backs, owns, back] },
    ]);
  });

  test("lets a step of a path lead its line", () => {
    expect(toVisible(subgraph, noFilters, new Set(["r-3"])).lines.map(({ id }) => id)).toEqual(["r-3"]);
  });

  test("hides a kind with all that ends at it, and counts what is hidden", () => {
    const filters = { ...noFilters, kinds: toggled(noFilters.kinds, "PERSON" as const) };
    expect(toVisible(subgraph, filters)).toEqual({
      entities: [acme],
      lines: [],
      hiddenEntities: 1,
      hiddenRelationships: 3,
    });
  });

  test("hides a status and keeps its entities", () => {
    const filters = { ...noFilters, statuses: new Set(["CONFIRMED", "ALLEGED"] as const) };
    expect(toVisible(subgraph, filters)).toEqual({
      entities: [ana, acme],
      lines: [{ id: "r-1", leading: owns, relationships: [owns] }],
      hiddenEntities: 0,
      hiddenRelationships: 2,
    });
  });

  test("shows again what is toggled twice", () => {
    expect(toggled(toggled(noFilters.kinds, "FIRM"), "FIRM")).toEqual(noFilters.kinds);
  });
});
