import type { ElementDefinition } from "cytoscape";
import type { EntityCard } from "../graph/subgraph.ts";
import type { Placement } from "../layouts/layout.ts";
import { words } from "../text/words.ts";
import type { Line, Visible } from "../view/visible.ts";
import { toBend } from "./to-bend.ts";

/** What is drawn: Cytoscape's words begin here and end in this folder. */
export interface Drawing {
  readonly visible: Visible;
  readonly placement: Placement;
  /** What a line says of its leading relationship. */
  readonly lineWords: (line: Line) => string;
}

/** The elements of a drawing, each with all that the stylesheet reads. */
export function toElements(drawing: Drawing): ElementDefinition[] {
  return [
    ...drawing.visible.entities.map((entity) => toNode(entity, drawing)),
    ...drawing.visible.lines.map((line) => toEdge(line, drawing)),
  ];
}

function toNode(entity: EntityCard, { placement }: Drawing): ElementDefinition {
  return {
    group: "nodes",
    data: { id: entity.id, kind: entity.kind, label: entity.name, words: placement.words.get(entity.id) ?? "below" },
    position: { ...(placement.positions.get(entity.id) ?? { x: 0, y: 0 }) },
  };
}

function toEdge(line: Line, { placement, lineWords }: Drawing): ElementDefinition {
  const { from, to, status, disputed, kind } = line.leading;
  const ends = [placement.positions.get(from.id), placement.positions.get(to.id)] as const;
  const bend = toBend(ends, placement.bends.get(line.id) ?? []);
  const more = line.relationships.length - 1;
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
      label: more > 0 ? `${lineWords(line)}  ${words.canvas.more(more)}` : lineWords(line),
      words: toWordsPlace(placement.wordsAt.get(line.id), line),
      ...bend,
    },
  };
}

/** Which end the words of a line stand at, or its middle. */
function toWordsPlace(entity: string | undefined, { leading }: Line): "source" | "target" | "middle" {
  if (entity === undefined) return "middle";
  return entity === leading.to.id ? "target" : "source";
}
