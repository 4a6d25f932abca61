import type { Core } from "cytoscape";
import type { Page } from "playwright-core";

/** What the canvas shows, by Cytoscape's own account. */
export interface DrawnCanvas {
  readonly entities: readonly string[];
  readonly lines: readonly string[];
  /** Entities and lines of the path in front. */
  readonly front: readonly string[];
  /** Pixels in the page, by id: centres of entities, middles of lines. */
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** Pixels of the picture itself, whatever part of it is in view: centres of entities by id. */
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly zoom: number;
}

/** Waits until something is drawn, then reads it. Ids are sorted. */
export async function readCanvas(page: Page): Promise<DrawnCanvas> {
  await page.waitForFunction(() => {
    const held = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>("[data-canvas]")?._cyreg?.cy;
    return held?.nodes().nonempty() && held.zoom() !== 1;
  });
  return page.evaluate(() => {
    const container = document.querySelector<HTMLElement & { _cyreg: { cy: Core } }>("[data-canvas]");
    if (container === null) throw new Error("there is no canvas");
    const { cy } = container._cyreg;
    const box = container.getBoundingClientRect();
    const idsOf = (elements: { map: (id: (element: { id: () => string }) => string) => string[] }) =>
      elements.map((element) => element.id()).sort();
    const places: Record<string, { x: number; y: number }> = {};
    for (const element of [...cy.nodes().toArray(), ...cy.edges().toArray()]) {
      const at = element.isNode() ? element.renderedPosition() : element.renderedMidpoint();
      places[element.id()] = { x: box.left + at.x, y: box.top + at.y };
    }
    return {
      entities: idsOf(cy.nodes()),
      lines: idsOf(cy.edges()),
      front: idsOf(cy.elements(".lit")),
      places,
      positions: Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
      zoom: cy.zoom(),
    };
  });
}
