import type { Core } from "cytoscape";
import type { Page } from "playwright-core";
import type { Label } from "../../../client/canvas/words/label.ts";

/** What the rules of drawing come to on a canvas, in pixels of the screen. */
export interface Measured {
  /** Pairs that share room: names with names, with words of lines, and with other entities; words with words. */
  readonly overlaps: readonly string[];
  /** Sizes of all text that was drawn, as it came out on the screen. */
  readonly textSizes: readonly number[];
  /** Shares of the pane's width and height that the picture takes. */
  readonly fill: { readonly width: number; readonly height: number };
  /** Text or entities outside of the pane. */
  readonly cutOff: readonly string[];
  readonly entities: number;
  readonly lines: number;
  /** Entities whose name found no room. */
  readonly nameless: readonly string[];
  /** Widths and colours of the lines in front and beside it, each once. */
  readonly front: readonly string[];
  readonly beside: readonly string[];
  /** The numbers on the path in front, in order. */
  readonly steps: readonly string[];
  /** Words on lines beside the path in front: there should be none. */
  readonly wordsBeside: number;
  /** Status words on lines that are neither alleged nor denied nor disputed: there should be none. */
  readonly needlessStatus: readonly string[];
  /** Lines that say a status with a word though they must not be overlooked, and do not. */
  readonly missingStatus: readonly string[];
  /** Counts on lines that differ from the number of claims. */
  readonly wrongCounts: readonly string[];
  readonly folded: number;
  readonly zoom: number;
}

/** Notes the size of every text that is drawn on any canvas of the page; before the page is opened. */
export async function watchText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sizes: number[] = [];
    Object.assign(window, { drawnTextSizes: sizes });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, ...text) {
      const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
      sizes.push((size * this.getTransform().d) / window.devicePixelRatio);
      fillText.apply(this, text);
    };
  });
}

/** Waits until the picture stands still, then measures it. */
export async function measureDrawing(page: Page): Promise<Measured> {
  await page.waitForFunction(() => {
    const held = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>("[data-canvas]")?._cyreg?.cy;
    return held?.nodes().nonempty() && held.zoom() !== 1 && (held.scratch("words")?.labels().length ?? 0) > 0;
  });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(150);
  return page.evaluate(() => {
    const container = document.querySelector<HTMLElement & { _cyreg: { cy: Core } }>("[data-canvas]");
    if (container === null) throw new Error("there is no canvas");
    const { cy } = container._cyreg;
    const labels: readonly Label[] = cy.scratch("words").labels();
    const { x: left, y: top } = cy.pan();
    const zoom = cy.zoom();
    const words = labels.map(({ kind, id, box, lines }) => ({
      kind,
      id,
      says: lines.join(" "),
      box: { ...box, x: box.x + left, y: box.y + top },
    }));
    const bodies = cy.nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      const size = node.renderedWidth();
      return {
        kind: "entity",
        id: node.id(),
        says: node.id(),
        box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
      };
    });
    type Thing = (typeof bodies)[number];
    const meet = ({ box: a }: Thing, { box: b }: Thing) =>
      a.x < b.x + b.width - 0.5 &&
      b.x < a.x + a.width - 0.5 &&
      a.y < b.y + b.height - 0.5 &&
      b.y < a.y + a.height - 0.5;
    const texts = words.filter(({ kind }) => kind === "name" || kind === "words" || kind === "chip");
    const all = [...texts, ...bodies];
    const overlaps = texts.flatMap((text, index) =>
      all.slice(index + 1).flatMap((other) => {
        const isOwn = other.kind === "entity" && other.id === text.id;
        return !isOwn && meet(text, other) ? [`${text.kind} ${text.says} / ${other.kind} ${other.says}`] : [];
      }),
    );
    const drawn = [...words, ...bodies];
    const curves = cy
      .edges()
      .map((edge) =>
        edge.renderedBoundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false }),
      );
    const extent = {
      left: Math.min(...drawn.map(({ box }) => box.x), ...curves.map(({ x1 }) => x1)),
      right: Math.max(...drawn.map(({ box }) => box.x + box.width), ...curves.map(({ x2 }) => x2)),
      top: Math.min(...drawn.map(({ box }) => box.y), ...curves.map(({ y1 }) => y1)),
      bottom: Math.max(...drawn.map(({ box }) => box.y + box.height), ...curves.map(({ y2 }) => y2)),
    };
    const named = new Set(words.filter(({ kind }) => kind === "name").map(({ id }) => id));
    const saying = new Map(words.filter(({ kind }) => kind === "words").map(({ id, says }) => [id, says]));
    const counts = new Map(words.filter(({ kind }) => kind === "claims").map(({ id, says }) => [id, says]));
    const look = (selector: string) => [
      ...new Set(cy.edges(selector).map((edge) => `${edge.numericStyle("width")} ${edge.style("line-color")}`)),
    ];
    const isDoubtful = (status: string, disputed: number) =>
      status === "ALLEGED" || status === "DENIED" || disputed === 1;
    const spoken = cy.edges().filter((edge) => saying.has(edge.id()));
    const hasStatus = (says: string) => /, (alleged|denied|disputed|confirmed|reported)$/.test(says);
    return {
      overlaps,
      textSizes: [
        ...new Set(
          (window as unknown as { drawnTextSizes: number[] }).drawnTextSizes.map((size) => Math.round(size * 10) / 10),
        ),
      ].sort((a, b) => a - b),
      fill: { width: (extent.right - extent.left) / cy.width(), height: (extent.bottom - extent.top) / cy.height() },
      cutOff: drawn
        .filter(
          ({ box }) =>
            box.x < -1 || box.y < -1 || box.x + box.width > cy.width() + 1 || box.y + box.height > cy.height() + 1,
        )
        .map(({ kind, says }) => `${kind} ${says}`),
      entities: cy.nodes().length,
      lines: cy.edges().length,
      nameless: bodies.filter(({ id }) => !named.has(id)).map(({ id }) => id),
      front: look(".lit"),
      beside: look(".beside"),
      steps: words
        .filter(({ kind }) => kind === "step")
        .map(({ says }) => says)
        .sort(),
      wordsBeside: cy.edges(".beside").filter((edge) => saying.has(edge.id())).length,
      needlessStatus: spoken
        .filter(
          (edge) => !isDoubtful(edge.data("status"), edge.data("disputed")) && hasStatus(saying.get(edge.id()) ?? ""),
        )
        .map((edge) => saying.get(edge.id()) ?? ""),
      missingStatus: spoken
        .filter((edge) => isDoubtful(edge.data("status"), edge.data("disputed")) && !hasStatus(edge.data("label")))
        .map((edge) => edge.data("label") as string),
      wrongCounts: cy
        .edges()
        .filter((edge) => counts.has(edge.id()) && counts.get(edge.id()) !== String(edge.data("relationships").length))
        .map((edge) => edge.id()),
      folded: words.filter(({ kind }) => kind === "stack").reduce((sum, { says }) => sum + Number(says), 0),
      zoom,
    };
  });
}
