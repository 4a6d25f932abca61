import { expect, test } from "vitest";
import { type PathReport, wordPaths } from "../../../../../server/cli/commands/word-paths.ts";

const searched: PathReport["searched"] = {
  engine: "projection",
  exact: true,
  hopsReached: 6,
  entitiesVisited: 12,
  hubsSkipped: [],
  graphVersion: "0a1b2c3d4e5f",
};

test("a path is told with cost, hops and a sentence a step, each with its sources", () => {
  const lines = wordPaths({
    paths: [
      {
        hops: 1,
        cost: 1.10536,
        signature: "OWNS",
        explanation: [{ text: "Ana owns 40 % of Acme (reported).", sources: [{ id: "S1" }, { id: "S2" }] }],
      },
    ],
    truncated: true,
    searched: { ...searched, exact: false, hubsSkipped: [{ name: "Borealis" }] },
  });
  expect(lines).toEqual([
    "1. cost 1.11, 1 hop: OWNS",
    "   Ana owns 40 % of Acme (reported). [S1, S2]",
    "There are more. Searched up to 6 hops, 12 entities; better paths may exist; not walked through: Borealis; projection engine, graph version 0a1b2c3d4e5f",
  ]);
});

test("without a path the reason and what would help are told", () => {
  const whyNone = { text: "They are connected only beyond 2 hops.", relax: [{ change: "maxHops 4", hops: 4 }] };
  expect(wordPaths({ paths: [], truncated: false, searched, whyNone })).toEqual([
    "They are connected only beyond 2 hops.",
    "   maxHops 4: a path of 4 hops",
    "Searched up to 6 hops, 12 entities; no better path exists; projection engine, graph version 0a1b2c3d4e5f",
  ]);
});
