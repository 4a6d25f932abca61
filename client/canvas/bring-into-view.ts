import type { Core } from "cytoscape";
import type { Point } from "../layouts/layout.ts";
import { type Extent, fitExtents } from "./fit-extents.ts";
import { aboutWidth } from "./words/about-width.ts";
import { curveThrough } from "./words/curve.ts";
import type { Label } from "./words/label.ts";
import { placeLabels } from "./words/place-labels.ts";
import { type Added, readEntities } from "./words/read-seen.ts";

/** Pixels left free around the picture. */
const margins = { narrow: 12, wide: 26 };
/** Nothing is brought nearer than this: two entities alone need not fill a wall. */
const nearest = 2.4;
/** Where names find room depends on the zoom, and the zoom on them: it settles within so many rounds. */
const rounds = 12;
/** Rounds in which the zoom may go up again. */
const swings = 4;

/** Brings everything into view with its words, which keep their size while the picture is scaled. */
export function bringIntoView(canvas: Core, added: Added): void {
  canvas.resize();
  const margin = canvas.width() < 600 ? margins.narrow : margins.wide;
  const size = { width: canvas.width() - 2 * margin, height: canvas.height() - 2 * margin };
  const entities = readEntities(canvas, added.stacks);
  const lines = linesOf(canvas);
  let zoom = 1;
  for (let round = 0; round < rounds; round++) {
    const seen = { entities, lines: [], chips: added.chips, zoom, width: canvas.width() };
    const labels = placeLabels(seen, aboutWidth);
    const drawn = entities.map(({ id, at, half }) =>
      toExtent({ at, half }, { labels: labels.filter((label) => label.id === id && label.kind !== "chip"), zoom }),
    );
    const chips = added.chips.map(({ id, at }) =>
      toExtent({ at, half: 0 }, { labels: labels.filter((label) => label.id === id && label.kind === "chip"), zoom }),
    );
    const fit = fitExtents([...drawn, ...chips, ...lines], { size, nearest });
    if (!fit) return;
    // Words placed at this zoom are those of the fit: they are all in view, and nothing is left to settle.
    const isSettled = Math.abs(fit.zoom - zoom) < 0.001;
    // Where a name finds room at one zoom and none at the next, the smaller of the two shows all that either does.
    zoom = round < swings ? fit.zoom : Math.min(zoom, fit.zoom);
    canvas.viewport({ zoom, pan: { x: fit.pan.x + margin, y: fit.pan.y + margin } });
    if (isSettled) return;
  }
}

interface Words {
  readonly labels: readonly Label[];
  readonly zoom: number;
}

function toExtent({ at, half }: Pick<Extent, "at" | "half">, { labels, zoom }: Words): Extent {
  const [x, y] = [at.x * zoom, at.y * zoom];
  const reach = (far: readonly number[]) => Math.max(0, ...far);
  return {
    at,
    half,
    words: {
      left: reach(labels.map(({ box }) => x - box.x)),
      right: reach(labels.map(({ box }) => box.x + box.width - x)),
      up: reach(labels.map(({ box }) => y - box.y)),
      down: reach(labels.map(({ box }) => box.y + box.height - y)),
    },
  };
}

/** The bends of lines reach beyond the entities. */
function linesOf(canvas: Core): readonly Extent[] {
  return canvas
    .edges()
    .toArray()
    .flatMap((edge) => {
      const bends: readonly Point[] = edge.data("bends");
      if (bends.length === 0) return [];
      const along = curveThrough(edge.source().position(), bends, edge.target().position());
      return along.map((at): Extent => ({ at, half: 1, words: { left: 0, right: 0, up: 0, down: 0 } }));
    });
}
