import type { Core } from "cytoscape";

/** What the picture points out. */
export interface Marks {
  /** Entities and lines of the path in front; null: all are. */
  readonly front: ReadonlySet<string> | null;
  /** The number of each step of the path in front, by its line. */
  readonly steps: ReadonlyMap<string, number>;
  /** The question's own ends: their names always stand there. */
  readonly ends: ReadonlySet<string>;
  /** The selected entities and lines. */
  readonly chosen: ReadonlySet<string>;
  /** Lines whose ends do not differ. */
  readonly undirected: ReadonlySet<string>;
  /** Entities and lines that are there but lie outside of what is looked at, such as a span of time. */
  readonly dim: ReadonlySet<string>;
}

/** Puts the marks on the elements; positions stay untouched. */
export function markElements(canvas: Core, { front, steps, ends, chosen, undirected, dim }: Marks): void {
  canvas.batch(() => {
    canvas.elements().forEach((element) => {
      const id = element.id();
      element.toggleClass("beside", front !== null && !front.has(id));
      element.toggleClass("lit", front?.has(id) ?? false);
      element.toggleClass("end", ends.has(id));
      element.toggleClass("chosen", chosen.has(id));
      element.toggleClass("undirected", undirected.has(id));
      element.toggleClass("dim", dim.has(id));
      element.scratch("step", steps.get(id));
    });
  });
}
