import { expect, test } from "vitest";
import { placeInLayers, toElkGraph } from "../../../../client/layouts/layered.ts";
import type { LayoutInput } from "../../../../client/layouts/layout.ts";

const given: LayoutInput = {
  entities: ["owner", "firm", "branch"],
  lines: [
    { id: "l1", from: "owner", to: "firm" },
    { id: "l2", from: "firm", to: "branch" },
    { id: "l3", from: "firm", to: "gone" },
  ],
  paths: [],
  centre: null,
  sides: null,
  kept: new Map(),
  names: new Map([["firm", { width: 120, height: 34 }]]),
  frame: "wide",
};

test("a tree goes down, tiers go along, and an entity's box holds its name", () => {
  const graph = toElkGraph(given, "down");
  expect(graph.layoutOptions?.["elk.direction"]).toBe("DOWN");
  expect(toElkGraph(given, "along").layoutOptions?.["elk.direction"]).toBe("RIGHT");
  expect(toElkGraph({ ...given, frame: "tall" }, "along").layoutOptions?.["elk.direction"]).toBe("DOWN");
  expect(graph.children).toEqual([
    { id: "owner", width: 46, height: 46, layoutOptions: { "elk.alignment": "TOP" } },
    { id: "firm", width: 120, height: 86, layoutOptions: { "elk.alignment": "TOP" } },
    { id: "branch", width: 46, height: 46, layoutOptions: { "elk.alignment": "TOP" } },
  ]);
  expect(graph.edges?.map(({ id }) => id)).toEqual(["l1", "l2"]);
});

test("what is kept stays, and what is new settles around it", async () => {
  const kept = new Map([
    ["owner", { x: 0, y: 0 }],
    ["firm", { x: 0, y: 200 }],
  ]);
  const { positions } = await placeInLayers({ ...given, kept }, "down");
  expect(positions.get("owner")).toEqual({ x: 0, y: 0 });
  expect(positions.get("firm")).toEqual({ x: 0, y: 200 });
  expect(positions.has("branch")).toBe(true);
});
