import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from "cytoscape";
import type { Point, WordsSide } from "../../layouts/layout.ts";
import type { Stack } from "../chips.ts";
import { curveThrough } from "./curve.ts";
import type { Rank, Seen, SeenChip, SeenEntity, SeenLine } from "./seen.ts";

/** What stands beside entities that Cytoscape knows nothing of. */
export interface Added {
  readonly chips: readonly SeenChip[];
  readonly stacks: readonly Stack[];
}

/** What the picture holds that has words, as Cytoscape draws it now. */
export function readSeen(canvas: Core, { chips, stacks }: Added): Seen {
  return {
    entities: readEntities(canvas, stacks),
    lines: canvas.edges().map(toLine),
    chips,
    zoom: canvas.zoom(),
    width: canvas.width(),
  };
}

/** The entities alone. */
export function readEntities(canvas: Core, stacks: Added["stacks"]): readonly SeenEntity[] {
  const stacked = new Map(stacks.map(({ entity, paths }) => [entity, paths.length]));
  return canvas.nodes().map((node) => toEntity(node, stacked.get(node.id()) ?? 0));
}

function rankOf(element: NodeSingular | EdgeSingular): Rank {
  if (element.hasClass("end")) return "end";
  if (element.hasClass("chosen") || element.hasClass("hovered")) return "pointed";
  if (element.hasClass("lit")) return "lit";
  return element.hasClass("beside") ? "beside" : "plain";
}

function toEntity(node: NodeSingular, stacked: number): SeenEntity {
  const words: ElementDefinition["data"] = node.data();
  return {
    id: node.id(),
    name: words.label,
    at: { ...node.position() },
    half: node.width() / 2,
    rank: rankOf(node),
    side: words.words as WordsSide,
    stacked,
  };
}

function toLine(edge: EdgeSingular): SeenLine {
  const rank = rankOf(edge);
  const words: ElementDefinition["data"] = edge.data();
  return {
    id: edge.id(),
    says: words.label,
    isDisputed: words.disputed === 1,
    // Only lines with words are followed: reading each bend takes its time.
    along: rank === "beside" ? [] : along(edge),
    rank,
    step: edge.scratch("step") ?? null,
    claims: words.relationships.length,
    wordsAt: words.words === "source" ? 0.3 : words.words === "target" ? 0.7 : 0.5,
  };
}

function along(edge: EdgeSingular): readonly Point[] {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const bends = edge.data("weights") ? (edge.controlPoints() ?? []) : [];
  return curveThrough(start, bends, end);
}
