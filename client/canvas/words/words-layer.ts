import type { Core, Position } from "cytoscape";
import type { Stack } from "../chips.ts";
import type { Above } from "../events.ts";
import { type ReadToken, tokenReader } from "../read-token.ts";
import { aboutWidth } from "./about-width.ts";
import { holds } from "./box.ts";
import { drawLabel } from "./draw-label.ts";
import type { Label } from "./label.ts";
import { placeLabels } from "./place-labels.ts";
import { type Added, readSeen } from "./read-seen.ts";
import type { SeenChip } from "./seen.ts";

/** A layer above Cytoscape's own canvas: all words, at the same size at every zoom. */
export interface WordsLayer {
  /** What the words say or where they stand may have changed. */
  refresh(): void;
  /** The colours may have changed. */
  restyle(): void;
  showChips(chips: readonly SeenChip[]): void;
  showStacks(stacks: readonly Stack[]): void;
  added(): Added;
  showLasso(points: readonly Position[]): void;
  /** What lies there, in pixels of the canvas. */
  at(point: Position): Above | null;
  /** In pixels of the picture at its zoom. */
  labels(): readonly Label[];
  destroy(): void;
}

/** Lays the words over a canvas: they follow its pan and its zoom. */
export function addWordsLayer(canvas: Core, container: HTMLElement): WordsLayer {
  const sheet = document.createElement("canvas");
  sheet.className = "words-layer";
  container.append(sheet);
  let color = tokenReader(container);
  let chips: readonly SeenChip[] = [];
  let stacks: readonly Stack[] = [];
  let lasso: readonly Position[] = [];
  let placed: { readonly labels: readonly Label[]; readonly zoom: number } | null = null;
  const labels = () => {
    if (placed?.zoom !== canvas.zoom()) {
      placed = { labels: placeLabels(readSeen(canvas, { chips, stacks }), aboutWidth), zoom: canvas.zoom() };
    }
    return placed.labels;
  };
  let drawn: Drawn | null = null;
  const draw = () => {
    const next = {
      labels: labels(),
      lasso,
      color,
      pan: { ...canvas.pan() },
      width: canvas.width(),
      height: canvas.height(),
    };
    if (drawn && isSameSheet(drawn, next)) {
      // Words are slow to draw: while the picture is moved, the sheet is moved with it.
      const [x, y] = [next.pan.x - drawn.pan.x, next.pan.y - drawn.pan.y];
      sheet.style.transform = `translate(${x}px, ${y}px)`;
      return;
    }
    drawn = next;
    sheet.style.transform = "";
    drawAll(sheet, next);
  };
  const refresh = () => {
    placed = null;
    // Cytoscape draws in the next frame, and the words right after it.
    canvas.forceRender();
  };
  canvas.on("render", draw);
  canvas.on("drag position", "node", () => {
    placed = null;
  });
  void document.fonts.ready.then(refresh);
  return {
    refresh,
    restyle() {
      color = tokenReader(container);
      refresh();
    },
    showChips(next) {
      chips = next;
      refresh();
    },
    showStacks(next) {
      stacks = next;
      refresh();
    },
    added: () => ({ chips, stacks }),
    showLasso(points) {
      lasso = points;
      draw();
    },
    at: (point) => findAbove(labels(), { canvas, point, stacks }),
    labels,
    destroy: () => sheet.remove(),
  };
}

interface Drawn {
  readonly labels: readonly Label[];
  readonly lasso: readonly Position[];
  readonly color: ReadToken;
  readonly pan: Position;
  /** Of the canvas that the sheet lies over. */
  readonly width: number;
  readonly height: number;
}

/** Pixels that the sheet reaches beyond each edge of the canvas: so far it can be moved before it is drawn anew. */
export const sheetMargin = 240;

function isSameSheet(drawn: Drawn, next: Drawn): boolean {
  return (
    drawn.labels === next.labels &&
    drawn.lasso === next.lasso &&
    drawn.color === next.color &&
    drawn.width === next.width &&
    drawn.height === next.height &&
    Math.abs(drawn.pan.x - next.pan.x) <= sheetMargin &&
    Math.abs(drawn.pan.y - next.pan.y) <= sheetMargin
  );
}

function drawAll(sheet: HTMLCanvasElement, { labels, lasso, color, pan: { x, y }, ...size }: Drawn): void {
  const context = sheet.getContext("2d");
  if (!context) return;
  const ratio = window.devicePixelRatio;
  const [width, height] = [size.width + 2 * sheetMargin, size.height + 2 * sheetMargin];
  if (sheet.width !== Math.round(width * ratio)) sheet.width = Math.round(width * ratio);
  if (sheet.height !== Math.round(height * ratio)) sheet.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, sheetMargin * ratio, sheetMargin * ratio);
  context.clearRect(-sheetMargin, -sheetMargin, width, height);
  context.translate(x, y);
  for (const label of labels) {
    const { box } = label;
    const [left, top] = [box.x + x + sheetMargin, box.y + y + sheetMargin];
    if (left < width && left + box.width > 0 && top < height && top + box.height > 0) drawLabel(context, label, color);
  }
  context.translate(-x, -y);
  const [first, ...rest] = lasso;
  if (!first) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const point of rest) context.lineTo(point.x, point.y);
  context.closePath();
  context.lineWidth = 1.5;
  context.setLineDash([4, 3]);
  context.strokeStyle = color("--accent");
  context.stroke();
  context.setLineDash([]);
}

interface Sought {
  readonly canvas: Core;
  readonly point: Position;
  readonly stacks: readonly Stack[];
}

/** The topmost label there; an entity's name is the entity, a line's words are the line. */
function findAbove(labels: readonly Label[], { canvas, point, stacks }: Sought): Above | null {
  const { x, y } = canvas.pan();
  const label = labels.findLast(({ box }) => holds(box, { x: point.x - x, y: point.y - y }));
  switch (label?.kind) {
    case "name":
      return { kind: "entity", id: label.id };
    case "words":
    case "step":
      return { kind: "line", id: label.id };
    case "claims":
      return { kind: "claims", id: label.id };
    case "chip":
      return { kind: "chip", id: label.id };
    case "stack":
      return { kind: "stack", id: label.id, paths: stacks.find(({ entity }) => entity === label.id)?.paths ?? [] };
    case undefined:
      return null;
  }
}
