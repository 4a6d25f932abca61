import fc from "fast-check";
import { expect, test } from "vitest";
import { joinSubgraphs } from "../../../../client/pieces/join-subgraphs.ts";
import {
  hasMore,
  type NeighbourPage,
  neighboursPerPage,
  toNeighbourPage,
} from "../../../../client/pieces/neighbours.ts";
import { emptySubgraph, type Subgraph } from "../../../../client/pieces/subgraph.ts";
import { drawnEntity, drawnRelationship } from "../../../support/browser/drawn.ts";

/** A neighbour with the confidence of the claim in each group that holds it. */
type Joined = Readonly<Record<string, number>>;
const groups = ["a", "b", "c"] as const;

const hub = drawnEntity("Hub");
const name = (index: number) => `n${String(index).padStart(3, "0")}`;

/** The claims of these neighbours with the hub, as the server's subgraph holds them. */
function claimsOf(joined: readonly Joined[], indexes: readonly number[]): Subgraph {
  return {
    entities: [hub, ...indexes.map((index) => drawnEntity(name(index)))],
    relationships: indexes.flatMap((index) =>
      Object.entries(joined[index] ?? {}).map(([group, confidence]) =>
        drawnRelationship(`${group}-${name(index)}`, ["Hub", name(index)], { confidence }),
      ),
    ),
  };
}

const best = (joined: Joined | undefined) => Math.max(...Object.values(joined ?? {}));

test("pages of neighbours hold each neighbour of several groups once, best first, as if all had been sorted together", () => {
  const confidence = fc.integer({ min: 1, max: 20 }).map((tenth) => tenth / 20);
  const neighbour = fc
    .record({ a: fc.option(confidence), b: fc.option(confidence), c: fc.option(confidence) })
    .map((all) =>
      Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))),
    )
    .filter((some) => Object.keys(some).length > 0);
  fc.assert(
    fc.property(fc.array(neighbour, { maxLength: 160 }), (joined) => {
      const all = joined.map((_, index) => index);
      const byRank = (rank: (index: number) => number) => (one: number, other: number) =>
        rank(other) - rank(one) || (name(one) < name(other) ? -1 : 1);
      // The server orders each group by the claims of that group alone.
      const ordered = groups.map((group) =>
        all
          .filter((index) => joined[index]?.[group] !== undefined)
          .sort(byRank((index) => joined[index]?.[group] ?? 0)),
      );
      const pages: NeighbourPage[] = [];
      for (let round = 0; ; round++) {
        const last = pages.at(-1);
        if (last && !hasMore(last)) break;
        const from = round * neighboursPerPage;
        const fetched = new Set(ordered.flatMap((list) => list.slice(from, from + neighboursPerPage)));
        pages.push(
          toNeighbourPage({
            entity: "hub",
            known: new Set(pages.flatMap(({ neighbours }) => neighbours)),
            loaded: joinSubgraphs([
              last?.subgraph ?? emptySubgraph,
              last?.waiting ?? emptySubgraph,
              claimsOf(joined, [...fetched]),
            ]),
            cursors: ordered.flatMap((list, group) => (list.length > from + neighboursPerPage ? [String(group)] : [])),
          }),
        );
      }
      const expected = [...all].sort(byRank((index) => best(joined[index]))).map(name);
      expect(pages.flatMap(({ neighbours }) => neighbours)).toEqual(expected);
      expect(pages.slice(0, -1).every(({ neighbours }) => neighbours.length === neighboursPerPage)).toBe(true);
    }),
  );
});
