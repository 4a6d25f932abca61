import { describe, expect, test } from "vitest";
import { countNeighbours } from "../../../../client/pieces/count-neighbours.ts";
import type { NeighbourGroup } from "../../../../client/pieces/neighbours.ts";

function group(neighbours: readonly string[], count = neighbours.length): NeighbourGroup {
  const named = { key: "OWNS:FORWARD:FIRM", kind: "OWNS", direction: "FORWARD", entityKind: "FIRM" } as const;
  return { ...named, count, relationships: count, neighbours: [...neighbours], hasNextPage: count > neighbours.length };
}

describe("the count of neighbours of one kind", () => {
  test("holds a neighbour once that several groups hold", () => {
    const groups = [group(["acme", "borealis"]), group(["borealis", "cedar"])];
    expect(countNeighbours(groups, new Set())).toEqual({ count: 3, isExact: true, isRest: false });
  });

  test("leaves out those that are drawn already, and says that they are more", () => {
    expect(countNeighbours([group(["acme", "borealis"])], new Set(["acme"]))).toEqual({
      count: 1,
      isExact: true,
      isRest: true,
    });
  });

  test("is the server's where one group holds more than are known", () => {
    const hub = [group(["acme"], 10_000)];
    expect(countNeighbours(hub, new Set(["acme"]))).toEqual({ count: 10_000, isExact: true, isRest: false });
  });

  test("is the most that there can be where groups may overlap and not all of them are known", () => {
    const groups = [group(["acme"], 10_000), group(["acme", "borealis"])];
    expect(countNeighbours(groups, new Set())).toEqual({ count: 10_002, isExact: false, isRest: false });
  });
});
