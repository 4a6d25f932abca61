import type { Core } from "cytoscape";

/** What the picture points out. */
export interface Marks {
  /** Entities and lines of the path in front; null: all are. */
  readonly front: ReadonlySet<string> | null;
  /** The selected entities and lines. */
  readonly chosen: ReadonlySet<string>;
  /** Lines whose ends do not differ. */
  readonly undirected: ReadonlySet<string>;
}

/** Puts the marks on the elements; positions and words stay untouched. */
export function markElements(canvas: Core, { front, chosen, undirected }: Marks): void {
  canvas.batch(() => {
    canvas.elements().forEach((element) => {
      const id = element.id();
      element.toggleClass("beside", front !== null && !front.has(id));
      element.toggleClass("lit", front?.has(id) ?? false);
      element.toggleClass("chosen", chosen.has(id));
      element.toggleClass("undirected", undirected.has(id));
    });
  });
}
