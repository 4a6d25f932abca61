import type { ElementDefinition } from "cytoscape";
import type { Placement, Point } from "../layouts/layout.ts";
import type { EntityCard } from "../pieces/subgraph.ts";
import type { Line } from "../pieces/to-lines.ts";
import { toBend } from "./to-bend.ts";

/** What is drawn: Cytoscape's words begin here and end in this folder. */
export interface Drawn {
  readonly entities: readonly EntityCard[];
  readonly lines: readonly Line[];
  /** What a line says of its leading relationship. */
  readonly lineWords: (line: Line) => string;
}

/** The elements of a drawing at their places, each with all that the stylesheet reads. */
export function toElements({ entities, lines, lineWords }: Drawn, placement: Placement): ElementDefinition[] {
  return [
    ...entities.map((entity) => toNode(entity, placement)),
    ...lines.map((line) => toEdge({ line, says: lineWords(line), placement })),
  ];
}

function toNode(entity: EntityCard, placement: Placement): ElementDefinition {
  return {
    group: "nodes",
    data: { id: entity.id, kind: entity.kind, label: entity.name, words: placement.words.get(entity.id) ?? "below" },
    position: { ...(placement.positions.get(entity.id) ?? { x: 0, y: 0 }) },
  };
}

interface Edge {
  readonly line: Line;
  readonly says: string;
  readonly placement: Placement;
}

function toEdge({ line, says, placement }: Edge): ElementDefinition {
  const { from, to, status, disputed, kind } = line.leading;
  const ends = [placement.positions.get(from.id), placement.positions.get(to.id)] as const;
  return {
    group: "edges",
    data: {
      id: line.id,
      source: from.id,
      target: to.id,
      kind,
      status,
      disputed: disputed ? 1 : 0,
      relationships: line.relationships.map(({ id }) => id),
      label: says,
      words: toWordsPlace(placement.wordsAt.get(line.pair), line),
      ...toBend(ends, bendsOf(line, placement)),
    },
  };
}

/** The points that a line bends through, from its own first end to its second. */
export function bendsOf({ pair, leading: { from, to } }: Line, { bends }: Placement): readonly Point[] {
  const points = bends.get(pair) ?? [];
  return from.id < to.id ? points : points.toReversed();
}

/** Which end the words of a line stand at, or its middle. */
function toWordsPlace(entity: string | undefined, { leading }: Line): "source" | "target" | "middle" {
  if (entity === undefined) return "middle";
  return entity === leading.to.id ? "target" : "source";
}
