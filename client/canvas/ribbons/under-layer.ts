import type { Core } from "cytoscape";
import type { Frame, Point } from "../../layouts/layout.ts";
import type { Index } from "../chips.ts";
import { type ReadToken, tokenReader } from "../read-token.ts";
import { toBus } from "./bus.ts";
import { drawBus } from "./draw-bus.ts";
import { drawGap } from "./draw-gap.ts";
import { drawRibbons } from "./draw-ribbons.ts";
import { type Gap, stripBetween } from "./gap.ts";
import { layRibbons, type Ribbon } from "./lay-ribbons.ts";

/** What lies under the entities and lines. */
export interface Under {
  readonly gap: Gap | null;
  readonly ribbons: readonly Ribbon[];
  readonly indexes: readonly Index[];
  readonly frame: Frame;
  readonly positions: ReadonlyMap<string, Point>;
}

/** A layer under Cytoscape's own canvas, for what its lines cannot be: ribbons, hatching, strips of paper. */
export interface UnderLayer {
  show(under: Under): void;
  /** The colours may have changed. */
  restyle(): void;
  destroy(): void;
}

/** Lays it under a canvas: it follows its pan and its zoom, and the entities that are dragged. */
export function addUnderLayer(canvas: Core, container: HTMLElement): UnderLayer {
  const sheet = document.createElement("canvas");
  sheet.className = "under-layer";
  container.prepend(sheet);
  let color = tokenReader(container);
  let shown: Under | null = null;
  const draw = () => drawUnder(sheet, { canvas, shown, color });
  canvas.on("render", draw);
  return {
    show(under) {
      shown = under;
      const rows = new Set(under.indexes.flatMap(({ entity, entities }) => entities.map((id) => `${entity}\n${id}`)));
      canvas.batch(() => {
        canvas.edges().forEach((edge) => {
          const [source, target] = [edge.data("source"), edge.data("target")];
          edge.toggleClass("row", rows.has(`${source}\n${target}`) || rows.has(`${target}\n${source}`));
        });
      });
    },
    restyle() {
      color = tokenReader(container);
    },
    destroy: () => sheet.remove(),
  };
}

interface Drawn {
  readonly canvas: Core;
  readonly shown: Under | null;
  readonly color: ReadToken;
}

function drawUnder(sheet: HTMLCanvasElement, { canvas, shown, color }: Drawn): void {
  const isBare = !shown || (!shown.gap && shown.ribbons.length === 0 && shown.indexes.length === 0);
  // An empty layer costs nothing while the picture is moved.
  sheet.hidden = isBare;
  const context = isBare ? null : sheet.getContext("2d");
  if (!context || !shown) return;
  const [width, height, ratio] = [canvas.width(), canvas.height(), window.devicePixelRatio];
  if (sheet.width !== Math.round(width * ratio)) sheet.width = Math.round(width * ratio);
  if (sheet.height !== Math.round(height * ratio)) sheet.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const view = { pan: canvas.pan(), zoom: canvas.zoom(), width, height };
  const positions = new Map(shown.positions);
  canvas.nodes().forEach((node) => {
    positions.set(node.id(), node.position());
  });
  const strip = shown.gap ? stripBetween(shown.gap, { frame: shown.frame, positions }) : null;
  if (shown.gap && strip) drawGap(context, { gap: shown.gap, strip, frame: shown.frame, view, color });
  drawRibbons(context, {
    laid: layRibbons(shown.ribbons, { positions, frame: shown.frame }),
    frame: shown.frame,
    view,
    color,
  });
  for (const index of shown.indexes) {
    const lookOf = (row: string) =>
      canvas.edges(".row").filter((edge) => edge.data("source") === row || edge.data("target") === row);
    drawBus(context, {
      pieces: toBus(index, positions),
      statusOf: (row) => lookOf(row).first().data("status") ?? null,
      view,
      color,
    });
  }
}
