import { placeAround } from "./around.ts";
import type { Layout, LayoutId } from "./layout.ts";
import { placePaths } from "./path.ts";

/** Every layout that the reader can choose. What needs a library loads it when it is first asked for. */
export const layouts: Readonly<Record<LayoutId, Layout>> = {
  path: { id: "path", run: placePaths },
  tree: { id: "tree", run: async (input) => (await import("./layered.ts")).placeInLayers(input, "down") },
  tiers: { id: "tiers", run: async (input) => (await import("./layered.ts")).placeInLayers(input, "along") },
  force: { id: "force", run: async (input) => (await import("./force.ts")).placeByForce(input) },
  around: { id: "around", run: placeAround },
};
