import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Core, ElementDefinition } from "cytoscape";
import type { Page } from "playwright-core";
import { root } from "../../../server/root.ts";

/** The 95th percentile of the gap between two frames while a picture is panned, in milliseconds. */
export interface Panning {
  readonly entities: number;
  readonly ours: number;
  readonly bare: number;
}

const frames = 120;

/** Pans our picture of so many entities, then a page with nothing but Cytoscape and the same elements. */
export async function measurePanning(
  page: Page,
  { entities, url }: { readonly entities: number; readonly url: string },
): Promise<Panning> {
  await page.goto(`${url}/explore?from=eric-trump&to=operation-red-sunset`);
  await page.waitForFunction(() =>
    (document.querySelector("[data-canvas]") as Held | null)?._cyreg?.cy.nodes().nonempty(),
  );
  const elements = generateElements(entities);
  await fill(page, { elements, isBare: false });
  const ours = await panFrames(page);
  const library = join(root, "node_modules", "cytoscape", "dist", "cytoscape.min.js");
  if (!existsSync(library)) throw new Error(`there is no ${library}`);
  await page.goto("about:blank");
  await page.setContent('<div data-canvas style="position:absolute;inset:0 0 60px 360px"></div>');
  await page.addScriptTag({ content: readFileSync(library, "utf8") });
  await fill(page, { elements, isBare: true });
  return { entities, ours, bare: await panFrames(page) };
}

type Held = HTMLElement & { readonly _cyreg?: { readonly cy: Core } };

/** A picture of the size asked for: entities in a grid, each joined to the next and to one further away. */
function generateElements(count: number): ElementDefinition[] {
  const columns = Math.ceil(Math.sqrt(count));
  const nodes = Array.from({ length: count }, (_, index) => ({
    data: {
      id: `e${index}`,
      label: `Entity number ${index}`,
      kind: index % 2 === 0 ? "FIRM" : "PERSON",
      words: "below",
    },
    position: { x: (index % columns) * 160, y: Math.floor(index / columns) * 110 },
  }));
  const edges = Array.from({ length: Math.floor(count * 1.5) }, (_, index) => ({
    data: {
      id: `l${index}`,
      source: `e${index % count}`,
      target: `e${(index * 7 + 1) % count}`,
      label: "supplies",
      status: "REPORTED",
      relationships: [],
      bends: [],
      disputed: 0,
    },
  }));
  return [...nodes, ...edges.filter(({ data }) => data.source !== data.target)];
}

interface Filled {
  readonly elements: readonly ElementDefinition[];
  readonly isBare: boolean;
}

async function fill(page: Page, { elements, isBare }: Filled): Promise<void> {
  await page.evaluate(
    ([drawn, bare]) => {
      const container = document.querySelector("[data-canvas]") as Held;
      const open = (window as unknown as { cytoscape?: (options: object) => Core }).cytoscape;
      const cy =
        bare && open
          ? open({ container, style: [{ selector: "node", style: { label: "data(label)" } }] })
          : container._cyreg?.cy;
      if (!cy) throw new Error("there is no canvas");
      cy.batch(() => {
        cy.elements().remove();
        cy.add(drawn as ElementDefinition[]);
      });
      cy.zoom(0.5);
      cy.pan({ x: 20, y: 20 });
      cy.scratch("words")?.refresh();
    },
    [elements, isBare] as const,
  );
  await page.waitForTimeout(1_500);
}

async function panFrames(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const { cy } = (document.querySelector("[data-canvas]") as Held)._cyreg ?? {};
    if (!cy) throw new Error("there is no canvas");
    const gaps: number[] = [];
    let last = 0;
    for (let frame = 0; frame < count; frame++) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (last > 0) gaps.push(now - last);
      last = now;
      cy.panBy({ x: frame % 40 < 20 ? 6 : -6, y: frame % 20 < 10 ? 4 : -4 });
    }
    const sorted = gaps.sort((a, b) => a - b);
    return Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 10) / 10;
  }, frames);
}
