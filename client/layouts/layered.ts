import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import { boxOf, type LayoutInput, type Placement, type Point } from "./layout.ts";
import { openElk } from "./open-elk.ts";
import { settle } from "./settle.ts";

/** Whether lines go down, as in a tree, or along the way that the reader goes, as tiers of suppliers do. */
export type LayerFlow = "down" | "along";

/** Layers by the direction of the lines, each as near as may be to what it hangs on. Where some are kept, the new ones settle around them. */
export async function placeInLayers(input: LayoutInput, flow: LayerFlow): Promise<Placement> {
  const none = { bends: new Map(), words: new Map(), wordsAt: new Map() };
  if (input.kept.size > 0) return { positions: settle(input, input.kept), ...none };
  const elk = await openElk();
  try {
    const placed = await elk.layout(toElkGraph(input, flow));
    return { ...none, ...fromElkGraph(placed, input) };
  } finally {
    elk.terminateWorker();
  }
}

/** How many entities stand side by side in a layer that lies, by frame, and in one that is upright. */
const widest = { wide: 6, tall: 3 } as const;
const highest = 7;

/** The question as ELK reads it: an entity's node is its box with its name. */
export function toElkGraph({ entities, lines, names, frame }: LayoutInput, flow: LayerFlow): ElkNode {
  const there = new Set(entities);
  const isDown = flow === "down" || frame === "tall";
  return {
    id: "picture",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": isDown ? "DOWN" : "RIGHT",
      // So many stand beside each other in the frame; the rest goes one layer on.
      "elk.layered.layering.strategy": "COFFMAN_GRAHAM",
      "elk.layered.layering.coffmanGraham.layerBound": String(isDown ? widest[frame] : highest),
      "elk.edgeRouting": "POLYLINE",
      "elk.layered.spacing.nodeNodeBetweenLayers": flow === "down" ? "56" : "72",
      "elk.spacing.nodeNode": "24",
      "elk.spacing.componentComponent": "48",
      "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
      "elk.aspectRatio": frame === "wide" ? "1.33" : "0.72",
      "elk.randomSeed": "1",
    },
    children: entities.map((id) => {
      const { width, height } = boxOf(names.get(id));
      return { id, width, height, layoutOptions: { "elk.alignment": isDown ? "TOP" : "CENTER" } };
    }),
    edges: lines.flatMap(({ id, from, to }) =>
      there.has(from) && there.has(to) && from !== to ? [{ id, sources: [from], targets: [to] }] : [],
    ),
  };
}

function fromElkGraph(
  { children = [], edges = [] }: ElkNode,
  { names }: LayoutInput,
): Pick<Placement, "positions" | "bends"> {
  const positions = new Map(
    children.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => {
      const { down } = boxOf(names.get(id));
      return [id, whole({ x: x + width / 2, y: y + height / 2 - down })] as const;
    }),
  );
  return { positions, bends: new Map(edges.map((edge) => [edge.id, bendsOf(edge)])) };
}

function bendsOf({ sections = [] }: ElkExtendedEdge): readonly Point[] {
  return sections.flatMap(({ bendPoints = [] }) => bendPoints.map(whole));
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
