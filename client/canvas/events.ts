import type { EventObject, Position } from "cytoscape";

/** Whether what the reader took is selected alone, or, with Shift held, with what was selected before. */
export type SelectHow = "only" | "also";

/** What lies under the pointer. */
export interface Target {
  readonly kind: "entity" | "line" | "chip";
  readonly id: string;
}

/** What the reader does on the picture. */
export interface CanvasEvents {
  onEntity(id: string, how: SelectHow): void;
  /** The line's own id. */
  onLine(id: string, how: SelectHow): void;
  /** The badge with the count of claims on one line. */
  onClaims(line: string): void;
  /** A group of an entity, or a fold: opens or closes it. */
  onChip(chip: string): void;
  /** The pill with the count of paths that are not drawn; best first. */
  onStack(paths: readonly string[]): void;
  onNothing(): void;
  /** Right click, or a long press of a finger; `on` null is the paper. Pixels of the page. */
  onMenu(on: Target | null, at: Position): void;
  /** An entity was dragged there: whole pixels of the picture. */
  onMoved(id: string, at: Position): void;
  /** A line drawn round these entities, on paper with Shift held or with the lasso in hand. */
  onLasso(ids: readonly string[], how: SelectHow): void;
}

/** What a drag on paper does. */
export type Tool = "move" | "lasso";

/** What lies above Cytoscape's own elements and can be clicked. */
export type Above =
  | Target
  | { readonly kind: "claims"; readonly id: string }
  | { readonly kind: "stack"; readonly id: string; readonly paths: readonly string[] };

export interface Listening {
  readonly events: CanvasEvents;
  /** What of the layer above lies there, in pixels of the canvas. */
  readonly above: (at: Position) => Above | null;
  readonly tool: () => Tool;
  /** The line that a lasso draws, in pixels of the canvas; empty when it is done. */
  readonly onLassoDrawn: (points: readonly Position[]) => void;
  /** What is under the pointer changed. */
  readonly onHover: () => void;
}

/** "also" with Shift held, or the key with which the system takes more than one. */
export function howOf({ originalEvent }: Pick<EventObject, "originalEvent">): SelectHow {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey ? "also" : "only";
}
