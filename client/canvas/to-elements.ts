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
  /** Sizes of entities and widths of lines by a value that was asked for, in pixels; as usual where there is none. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly widths: ReadonlyMap<string, number>;
}

/** The elements of a drawing at their places, each with all that the stylesheet reads. */
export function toElements(
  { entities, lines, lineWords, sizes, widths }: Drawn,
  placement: Placement,
): ElementDefinition[] {
  return [
    ...entities.map((entity) => toNode(entity, { placement, size: sizes.get(entity.id) ?? null })),
    ...lines.map((line) => toEdge({ line, says: lineWords(line), placement, width: widths.get(line.id) ?? null })),
  ];
}

interface Node {
  readonly placement: Placement;
  readonly size: number | null;
}

function toNode(entity: EntityCard, { placement, size }: Node): ElementDefinition {
  return {
    group: "nodes",
    data: {
      id: entity.id,
      kind: entity.kind,
      label: entity.name,
      words: placement.words.get(entity.id) ?? "below",
      ...(size !== null && { size }),
    },
    position: { ...(placement.positions.get(entity.id) ?? { x: 0, y: 0 }) },
  };
}

interface Edge {
  readonly line: Line;
  readonly says: string;
  readonly placement: Placement;
  readonly width: number | null;
}

function toEdge({ line, says, placement, width }: Edge): ElementDefinition {
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
      bends: bendsOf(line, placement),
      ...(width !== null && { width }),
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
