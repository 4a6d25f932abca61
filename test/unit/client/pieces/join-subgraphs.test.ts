import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinSubgraphs } from "../../../../client/pieces/join-subgraphs.ts";
import type { Subgraph } from "../../../../client/pieces/subgraph.ts";
import { drawnEntity, drawnRelationship } from "../../../support/browser/drawn.ts";

const name = fc.constantFrom("Ana", "Bo", "Acme", "Borealis", "Cedar");
const subgraph: fc.Arbitrary<Subgraph> = fc.record({
  entities: fc.array(name.map((called) => drawnEntity(called))),
  relationships: fc.array(
    fc
      .record({ id: fc.constantFrom("r-1", "r-2", "r-3"), from: name, to: name })
      .map(({ id, from, to }) => drawnRelationship(id, [from, to])),
  ),
});

describe("joining subgraphs", () => {
  test("keeps every id once, and draws nothing to an end that is not there", () => {
    fc.assert(
      fc.property(subgraph, subgraph, (known, added) => {
        const { entities, relationships } = joinSubgraphs([known, added]);
        const ids = entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(relationships.map(({ id }) => id)).size).toBe(relationships.length);
        for (const { from, to } of relationships) expect(ids).toEqual(expect.arrayContaining([from.id, to.id]));
      }),
    );
  });

  test("changes nothing when the same is added twice", () => {
    fc.assert(
      fc.property(subgraph, subgraph, (known, added) => {
        const once = joinSubgraphs([known, added]);
        expect(joinSubgraphs([once, added])).toEqual(once);
      }),
    );
  });

  test("takes the newer reading in the older one's place", () => {
    const known = { entities: [drawnEntity("Acme"), drawnEntity("Ana")], relationships: [] };
    const newer = drawnEntity("Acme", { description: "A maker of clocks." });
    expect(joinSubgraphs([known, { entities: [newer], relationships: [] }]).entities).toEqual([
      newer,
      drawnEntity("Ana"),
    ]);
  });
});
